// The button that prints a page. Without it the browser's own menu does.
class Print extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button")!;
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

customElements.define("unknot-print", Print);
