/**
 * What the wording checker says: for every rule what was found, why it matters, and what to do.
 * `{text}` holds the words of the statement that the finding points at.
 */
export const findings = {
  "no-placeholder/found": "“{text}” is still a placeholder.",
  "no-placeholder/why": "Nobody can agree to a statement while part of it is open.",
  "no-placeholder/try": "Fill in the real name, number or date, or park the statement until you know it.",

  "no-bare-topic/found": "“{text}” names a subject, but not what should happen to it.",
  "no-bare-topic/why": "Everybody reads a bare subject differently: start it, grow it, fix it or drop it.",
  "no-bare-topic/try": "Say what will be different and for whom once the work has paid off.",

  "no-activity-key-result/found": "“{text}” is work to be done, not a result.",
  "no-activity-key-result/why": "The work can be finished on time and still change nothing for customers or the business.",
  "no-activity-key-result/try": "Ask what this work should change and how you will see it, make that the key result, and keep the work as an initiative.",

  "no-counted-activity/found": "“{text}” counts your own work.",
  "no-counted-activity/why": "A count of work shows how busy the team was, not whether it helped.",
  "no-counted-activity/try": "Measure what the work brings in, or agree openly to use the count as an early signal.",

  "no-activity-objective/found": "“{text}” is a task, not a direction.",
  "no-activity-objective/why": "An objective should say where you want to be, so that the team can find the best way there.",
  "no-activity-objective/try": "Ask what will be better once this is done, write that down, and move the task to the initiatives.",

  "prefer-outcome-objective/found": "“{text}” describes a launch rather than what it is for.",
  "prefer-outcome-objective/why": "Some teams accept a launch as an objective, but it is over on launch day, before anybody has benefited.",
  "prefer-outcome-objective/try": "Name the change the launch should bring about for customers or the market.",

  "no-outcome-initiative/found": "“{text}” is a result, so it cannot be done as a piece of work.",
  "no-outcome-initiative/why": "An initiative is what you do to move a key result; this is the key result itself.",
  "no-outcome-initiative/try": "Move it to the key results and write down here what the team will do first.",

  "no-business-as-usual/found": "“{text}” keeps things as they are.",
  "no-business-as-usual/why": "Regular work needs doing, but it crowds out the change that OKRs are for.",
  "no-business-as-usual/try": "Leave it to the daily plan, or say what should become clearly better than today.",

  "no-steady-target/found": "“{text}” is a level to hold, not a change.",
  "no-steady-target/why": "A level that is watched all the time is a KPI; teams disagree on whether it belongs among key results.",
  "no-steady-target/try": "Say what should change and from where to where, or move it to your KPIs.",

  "no-running-kpi/found": "A fixed number {text} reads like a running KPI.",
  "no-running-kpi/why": "Without a starting point nobody can see whether this is a step forward or the usual month.",
  "no-running-kpi/try": "Add today's figure, or say what will be new about the way you get there.",

  "require-number/found": "There is no number to measure this by.",
  "require-number/why": "Without one you cannot tell at the end of the cycle whether you got there.",
  "require-number/try": "Add where the metric stands today and where it should be, such as from 20 to 35.",

  "require-clear-metric/found": "It is not clear what “{text}” is measured by.",
  "require-clear-metric/why": "Two people would come back with two different figures.",
  "require-clear-metric/try": "Name a metric the whole team can look up, and where its figure comes from.",

  "require-baseline/found": "“{text}” does not say from where.",
  "require-baseline/why": "The same change can be a leap or a rounding error; it depends on where you start.",
  "require-baseline/try": "Add today's value and the value you want to reach.",

  "no-number-in-objective/found": "“{text}” puts a measure into the objective.",
  "no-number-in-objective/why": "Many teams keep objectives free of figures, so that they last longer than one target.",
  "no-number-in-objective/try": "Keep the direction here and move the figure to a key result.",

  "limit-targets/found": "There is more than one target here; “{text}” is a further one.",
  "limit-targets/why": "When one is reached and the other is not, nobody can say how far you got.",
  "limit-targets/try": "Make a key result of each, or keep only the one that matters most.",

  "no-compound-statement/found": "More than one thing is to happen here; “{text}” starts another one.",
  "no-compound-statement/why": "A statement with several aims cannot be owned, scored or agreed to as one.",
  "no-compound-statement/try": "Keep the aim that matters most and give the others a line of their own.",

  "no-unrealistic-target/found": "“{text}” can hardly be reached.",
  "no-unrealistic-target/why": "A team stops steering by a target that it does not believe in.",
  "no-unrealistic-target/try": "Choose a value that stretches you and that the metric can actually take.",

  "no-tiny-change/found": "“{text}” is hardly a change at all.",
  "no-tiny-change/why": "A step this small is lost in the normal ups and downs of the metric.",
  "no-tiny-change/try": "Aim for a step that you would notice without looking it up.",

  "no-contradicting-numbers/found": "The verb and the numbers point in different directions at “{text}”.",
  "no-contradicting-numbers/why": "Readers cannot tell which of the two is meant.",
  "no-contradicting-numbers/try": "Swap the numbers or change the verb.",

  "no-vague-wording/found": "“{text}” could mean almost anything.",
  "no-vague-wording/why": "A line that would fit any team gives nobody a reason to choose one thing over another.",
  "no-vague-wording/try": "Say for whom, where or in what way things will be different.",

  "no-jargon/found": "Plain words would be clearer than “{text}”.",
  "no-jargon/why": "Jargon sounds like agreement while everybody pictures something else.",
  "no-jargon/try": "Write it the way you would tell a new colleague.",

  "no-negative-wording/found": "“{text}” says what you do not want.",
  "no-negative-wording/why": "People move faster towards a goal than away from a problem.",
  "no-negative-wording/try": "Turn it around: say what will happen instead.",

  "limit-length/found": { one: "The statement is {count} word long; {limit} is a good limit.", other: "The statement is {count} words long; {limit} is a good limit." },
  "limit-length/why": "What cannot be said in one breath will not be remembered.",
  "limit-length/try": "Keep who, what and how far; move the rest to a note.",

  "require-detail/found": "“{text}” is too short to act on.",
  "require-detail/why": "Whoever picks this up would have to ask what exactly to do.",
  "require-detail/try": "Add what the work is about, and for whom.",

  "prefer-verb/found": "No verb says what is to happen.",
  "prefer-verb/why": "A picture without a verb leaves open whether it is where you are or where you want to be.",
  "prefer-verb/try": "Begin with a verb, such as become, win or make.",

  "no-method-in-key-result/found": "“{text}” says how you will get there.",
  "no-method-in-key-result/why": "If a better way turns up, the key result should not stand against it.",
  "no-method-in-key-result/try": "Keep the change here and move the way to an initiative.",

  "prefer-active-voice/found": "“{text}” leaves open who acts.",
  "prefer-active-voice/why": "The passive voice hides whose move it is, and it reads like a report.",
  "prefer-active-voice/try": "Begin with an active verb, such as raise, win or launch.",

  "require-deadline/found": "There is no date.",
  "require-deadline/why": "A date makes it clear when to look, even when the cycle has an end of its own.",
  "require-deadline/try": "Add by when, such as by the end of the quarter.",

  "no-shouting/found": "Capitals and exclamation marks make this hard to read.",
  "no-shouting/why": "A calm sentence is easier to agree on.",
  "no-shouting/try": "Write it like any other sentence.",

  "no-unread-language/found": "This is not in a language the checker knows, so its wording could not be checked.",
  "no-unread-language/why": "Only numbers, gaps and length were looked at, so nobody has judged what it says.",
  "no-unread-language/try": "Read it with a colleague: does it name a result, from where to where?",
} as const;
