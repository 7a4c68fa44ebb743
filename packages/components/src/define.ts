/** `<script type="module" src="…/mizumado.js">`: every element becomes usable as soon as it is on the page. */
import { watchElements } from './loader.ts';

watchElements(document);
