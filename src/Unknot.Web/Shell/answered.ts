// What an answer changes on its page at once: "not sure" puts the question in plainer words right beneath, and what is answered is no longer pointed at.

/** Follows the answers of every question on the page. */
export function followAnswers(): void {
  document.querySelectorAll("fieldset").forEach(putPlainer);
  document.addEventListener("change", (event) => {
    const question = (event.target as Element).closest("fieldset");
    if (question) {
      putPlainer(question);
      pointAway(question);
    }
  });
}

/** Opens the plainer words where the answer is "not sure", and tells the form that they were read; takes both away where it is not. */
function putPlainer(question: Element): void {
  const words = question.querySelector<HTMLTemplateElement>("template[data-field]");
  const place = question.querySelector(".plainer");
  if (!words || !place) {
    return;
  }

  const unsure = question.querySelector("[value=unsure]:checked") !== null;
  if (unsure && place.childElementCount === 0) {
    const read = Object.assign(document.createElement("input"), { type: "hidden", name: words.dataset["field"]!, value: "1" });
    place.append(words.content.cloneNode(true), read);
  } else if (!unsure) {
    place.replaceChildren();
  }
}

/** Takes away what was said to be open here, beside the question and at the head of the page. */
function pointAway(question: Element): void {
  question.querySelectorAll(".wrong").forEach((wrong) => wrong.remove());
  const head = document.getElementById("errors-head");
  const link = [...document.querySelectorAll("#errors a")].find((one) => one.getAttribute("href") === `#${question.id}`);
  if (!head || !link) {
    return;
  }

  link.closest("li")!.remove();
  const left = document.querySelectorAll("#errors li").length;
  head.textContent = left === 1 ? head.dataset["one"]! : head.dataset["many"]!.replace("{0}", String(left));
  if (left === 0) {
    document.getElementById("errors")!.remove();
  }
}
