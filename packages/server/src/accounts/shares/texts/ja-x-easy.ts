export default { nameless: '契約（けいやく）している人（ひと）' };
