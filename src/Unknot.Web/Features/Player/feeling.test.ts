import { describe, expect, it } from "vitest";
import { Feeling } from "./feeling";
import { wordsOf } from "./script";

const word = wordsOf({ limit: "at most {0}", "limit.press": "from {2} to {0}", "limit.rest": "no more than {1}", "back.off": "above {0}", "back.off.rest": "above the {1} before", "back.off.mind": "as before, {0} from the step", "back.off.hand": "take the hand away", "back.off.far": "far above {0}", enough: "enough" });

function felt(ceiling: number, resting: number): { readonly tell: (number: number) => string; readonly feeling: Feeling; readonly said: () => string } {
  let said = "";
  const feeling = new Feeling(document.createElement("div"), word, 2, (text) => (said = text));
  feeling.under(ceiling, resting);
  return {
    feeling,
    said: () => said,
    tell: (number) => {
      feeling.tell(Object.assign(document.createElement("input"), { type: "radio", value: String(number) }));
      return said;
    },
  };
}

describe("discomfort that is told", () => {
  it("is held to the limit of the step", () => {
    const { feeling, tell } = felt(3, 2);

    expect(feeling.limit).toBe("at most 3");
    expect(tell(3)).toBe("");
    expect(tell(4)).toBe("above 3");
  });

  it("of a press is named with where it begins to be enough", () => {
    const { feeling, tell } = felt(5, 2);
    feeling.under(5, 2, false, 3);

    expect(feeling.limit).toBe("from 3 to 5");
    expect(tell(2)).toBe("");
    expect(tell(3)).toBe("enough");
    expect(tell(6)).toBe("above 5");
  });

  it("of a press that begins as sore as it would become is enough at its limit", () => {
    const { feeling, tell } = felt(5, 4);
    feeling.under(5, 4, false, null, true);

    expect(feeling.limit).toBe("at most 5");
    expect(tell(4)).toBe("");
    expect(tell(5)).toBe("enough");
  });

  it("is never asked to be less than it was before anything began, and what the step causes keeps its limit", () => {
    const { feeling, tell } = felt(3, 5);

    expect(feeling.limit).toBe("no more than 5");
    expect(tell(4)).toBe("as before, 3 from the step");
    expect(tell(6)).toBe("above the 5 before");
    expect(feeling.isFar).toBe(false);
    expect(tell(7)).toBe("far above 5");
    expect(feeling.isFar).toBe(true);
    expect(tell(2)).toBe("");
  });

  it("has nothing to ease off from where a hand only lies on it", () => {
    const { feeling, tell } = felt(6, 7);
    feeling.under(7, 7, true);

    expect(feeling.limit).toBe("no more than 7");
    expect(tell(7)).toBe("");
    expect(tell(8)).toBe("take the hand away");
  });

  it("is so much from two points above the limit on that the clock has to wait", () => {
    const { feeling, tell } = felt(3, 2);

    expect(tell(4)).toBe("above 3");
    expect(feeling.isFar).toBe(false);
    expect(tell(5)).toBe("far above 3");
    expect(feeling.isFar).toBe(true);
    tell(3);
    expect(feeling.isFar).toBe(false);
  });

  it("holds still after the page was left and opened again", () => {
    const { feeling, tell } = felt(3, 2);
    tell(7);
    const again = felt(3, 2);
    again.feeling.felt = feeling.felt;
    again.feeling.again();

    expect(again.said()).toBe("far above 3");
  });

  it("is asked anew for another side, and its most is kept with the step", () => {
    const { feeling, tell } = felt(3, 0);
    tell(7);
    feeling.anew();

    expect(tell(1)).toBe("");
    expect(feeling.taken().most).toBe(7);
  });
});
