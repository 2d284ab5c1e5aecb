// A record of the talk: a file on this device with what was shown, answered and asked. It is made only when somebody presses
// for it, in the page itself; nothing is sent.

/**
 * @param {import("./types.d.ts").PlayerElement} player
 * @param {import("./answers.js").Answers} answers
 * @param {readonly string[]} shown titles of the steps that were shown
 * @param {boolean} picked whether somebody has picked an option to look at: if not, none is in the record
 */
export function record(player, answers, shown, picked) {
  const { case: asked, disclaimer, reviewed, generator } = player.about;
  return {
    format: "vertebra_viz consent record 1",
    saved: new Date().toISOString(),
    program: generator,
    text_updated: reviewed,
    disclaimer,
    case: picked ? asked : { ...asked, treatment: undefined },
    steps_shown: shown,
    teach_back: answers.answered,
    values: answers.values.map(({ value, said, speaks_for: options }) => ({ value, weight: said, speaks_for: options })),
    leaning: answers.leaning,
    questions: answers.questions,
  };
}

/** @param {object} data @param {string} name of the file */
export function save(data, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
