// What every page loads: the styles, the person's time zone, which the server needs to tell one day from the next, what an answer opens, and a hold on what was written.
import "./Styles/index.css";
import "./Figure/figure.css";
import { followAnswers } from "./answered";
import { keepWords } from "./words-only";
import { tellZone, zone } from "./zone";

import.meta.glob("../Features/**/*.css", { eager: true });

document.documentElement.classList.add("scripted");
tellZone(zone());
followAnswers();
keepWords();
