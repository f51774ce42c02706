import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followAnswers } from "./answered";

const question = (id: string): string => `
<fieldset id="${id}">
  <input type="radio" name="${id}" value="yes"><input type="radio" name="${id}" value="unsure"><input type="radio" name="${id}" value="no">
  <div class="plainer"></div>
  <template data-field="plainer-${id}"><p>Is it so?</p></template>
  <p class="wrong">Choose an answer.</p>
</fieldset>`;

const page = `
<section id="errors"><h2 id="errors-head" data-one="One thing" data-many="{0} things">2 things</h2><ul><li><a href="#G1">G1</a></li><li><a href="#G2">G2</a></li></ul></section>
<form>${question("G1")}${question("G2")}</form>`;

const answer = (id: string, value: string): void => {
  const radio = document.querySelector<HTMLInputElement>(`[name=${id}][value=${value}]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
};

describe("an answer", () => {
  beforeAll(followAnswers);
  beforeEach(() => (document.body.innerHTML = page));

  it("of not sure opens the plainer words beneath it and says with the form that they were read", () => {
    answer("G1", "unsure");

    expect(document.querySelector("#G1 .plainer")!.textContent).toContain("Is it so?");
    expect(document.querySelector<HTMLInputElement>("#G1 [name=plainer-G1]")!.value).toBe("1");
    expect(document.querySelector("#G2 .plainer")!.childElementCount).toBe(0);

    answer("G1", "no");

    expect(document.querySelector("#G1 .plainer")!.childElementCount).toBe(0);
  });

  it("takes its question from what is still open, and the last one takes the list", () => {
    answer("G1", "no");

    expect(document.querySelector("#G1 .wrong")).toBeNull();
    expect(document.querySelector("#errors-head")!.textContent).toBe("One thing");

    answer("G2", "no");

    expect(document.querySelector("#errors")).toBeNull();
  });
});
