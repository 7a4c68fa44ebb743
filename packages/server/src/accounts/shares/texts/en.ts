export default { nameless: 'The contract holder' };
