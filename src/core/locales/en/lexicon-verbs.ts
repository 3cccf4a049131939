import type { LexiconData } from "../../wording/lexicon-data";

/**
 * English verbs by what they do to the world. A star marks a verb whose base form is a noun as well ("launch*");
 * two stars mark one that is read as a noun unless an object with an article, a number or a plural follows ("market**").
 */
export function verbs(): LexiconData["verbs"] {
  return {
    raise: `increase*, grow, raise*, boost*, lift*, rise*, climb*, expand, push up, drive up, step up, scale*, scale up, ramp up, bump up, multiply,
      maximize, go up, move up, jump*, surge*, widen, elevate, enlarge, build up, outgrow, swell, inflate, bump*, soar, gain ground, amplify, extend,
      build on, pump up, turn up, nudge up, edge up, inch up, creep up, rocket*, skyrocket, up, trend up, top up, broaden, outpace, go from strength to strength`,
    lower: `reduce, cut*, lower, decrease*, shrink, drop*, bring down, drive down, push down, take down, slash*, trim*, shorten, minimize, lessen, fall*, decline*, go down,
      curb, cut back, cut down, narrow, shave, shave off, compress, eliminate, diminish, slow down, bring under, whittle down, get down, dip*, dwindle, ease*, tighten,
      knock off, scale back, scale down, squeeze, nudge down, save, plummet, limit*, wipe out, root out, taper, slim down, come down, deflate, cap*, contain, stem, slow`,
    reach: `reach*, hit*, achieve, attain, exceed, surpass, bring, take, move*, get to, get above, get over, get past, push*, shift*, arrive at, amount to, account for, make up, represent,
      stand at, come to, close at, finish at, end at, average*, score*, cross, pass, beat, climb to, land at, settle at, go from, go to, contribute, comprise, constitute,
      total*, top, get up to, rank*, come in at, be at, sit at, run at, hover at, outperform, clear, go beyond, break, come from, convert, go past, originate, move from, equal, touch*, get under, get below,
      nudge*, edge*, tip*, pull*, swing*, return to, rebound, overtake, outrank, outsell`,
    better: `improve, enhance, optimize, strengthen, refine, advance*, accelerate, deepen, sharpen, streamline, perfect, polish, intensify, level up, speed up,
      fine-tune, up our game in, step up our game, solidify, reinforce, revitalize, revamp, energize, enrich, professionalize, uplift*, boost the effectiveness of, maximize the potential of, evolve, mature, upskill, get better at, become better at, do better, tune, tune up, bolster, cement, consolidate`,
    win: `get, win*, gain*, earn, attract, acquire, generate, secure, land*, close, sign, obtain, sign up, bring in, pull in, collect, gather, source*, capture*, convert into,
      activate, reactivate, win back, sell, book*, drive, receive, garner, pick up, draw, draw in, unlock, see, have, recruit*, onboard, enroll, sign on,
      rake in, reel in, get back, drum up, net*, clinch, snag, bag*, capture, cultivate, nurture, score, bring back, retain, re-engage, reengage, upsell, cross-sell, upgrade*, renew, place*, clock up, notch up, rack up, accumulate, amass,
      add, contract*, engage, welcome, qualify, source, land, sway, persuade, convince, gain back, regain, recapture, recover, tempt, lure, take in, take on, seal*, register, subscribe, return, start`,
    make: `deliver, add, create, build, develop, make, put, put in place, put together, form*, found, open, open up, start*, introduce, bring to market, do, complete, execute, design**, craft, generate content, contribute content, provide, offer*, give away, supply, drive forward`,
    answer: `answer*, reply*, respond, resolve, acknowledge, react, get back to, follow up, call back, process, respond to, reply to, turn around`,
    keep: `keep, maintain, hold, sustain, preserve, continue, stay, remain, carry on, go on, keep up, uphold, protect, safeguard, retain, keep on, keep going, keep running, stick with, stick to, stabilize, guard*, defend, stay on top of, carry on with, secure the existing, secure our existing, secure the current, keep alive, hold on to, hold steady, not fall below, not exceed, stay within, stay below, stay above, remain below, remain above, stay under, persist, secure our existing, keep pace with, keep up with, live up to, conserve`,
    spend: `spend, commit, invest, allocate, use up, pour, burn, put budget into, put money into, dedicate, reallocate, earmark, disburse, utilize the budget, exhaust the budget, use the full budget`,
    finish: `finish, tick off, accomplish, finalize, wrap up, conclude, fulfill, hit milestones, close out, complete`,
    become: `become, be, turn*, transform, position*, own, lead*, dominate, conquer, inspire, delight*, fill the gap, fill a gap, fill the hole, win over, set the standard, shape*, redefine, reinvent, give, crack, break into, enter,
      prove ourselves, put ourselves on the map, put us on the map, be known for, be known as, be seen as, stand for, stand out, champion*, empower, make it, make, establish, let, enable, help*, convince the market, earn the trust of, earn trust, earn a place, earn a reputation,
      build a community, build a brand, build a reputation, build trust, build a name, create a category, create demand, make a name, fall in love, bring to life, open the door, rally, ignite, spark*, fuel*, claim*, take the lead, pioneer*, unite, revive, rescue, reclaim, find*, discover, prepare, learn*, know, understand, figure out, get known, get to know, live, tell, show, show up, break out of, break free, move beyond, bring closer, earn, disrupt, change*, reimagine, rethink, set the pace, set the tone, connect, bridge*, tie, rid, simplify, free, carve out, carve, grow into, switch from, go from being, shed, escape, charm*, seduce, woo, excite, captivate, wow, surprise*, amaze, democratize, usher in, reposition, prove, mean, matter*, count on`,
    act: `ask, say, talk*, believe, trust*, love*, choose, buy*, come, come back, return*, recommend, refer, prefer, fight*, look*, look at, look for, look forward to, see, feel*, hear, think, want*, need*, notice, remember, forget, recognize, mention*, quote*, call, call on, follow, read, watch, listen, join, switch, pay, order*, shop**, visit*, use, try, enjoy, rely on, depend on, work, agree, speak, share*, spread*, pass on, tell, wait*, queue*, line up, compete, care*, celebrate*, chase, respond, leave, go, start, begin, stop, spend, understand, stand, sit, live, sleep, laugh, smile*, cheer*, vouch, brag, swear by, rave about, point to, turn to, reach for, think of, hear about, find, discover, get, receive, open, click*, scroll*, download*, subscribe, register, sign up, attend, meet, know, name*, welcome, invite*, bring, bring their, take, cost*, last, pay for, pay for itself, pay off, renew, upgrade, stay, keep coming, wear, hold, have, has, own, run, build, sell, show, arrive, happen, mean, matter, become, complete, abandon, reorder, repurchase, book, finish, reach out, proceed, convert, contact*, search*, browse, view*, rate*, review*, comment*, tag*, cite, link*, praise*, admire, envy, copy*, imitate, defend, advocate, request*, demand*, expect, crave, miss, lead to, result in, require, carry, deserve, beg, flock, rave, swap, contain`,
    frame: `prove, show, demonstrate, ensure, make sure, make certain, validate, confirm, verify, see that, guarantee*, see to it, document that, evidence, aim, aim to, aim for, strive to, seek to, try to, look to, want to, intend to, plan to, strive for, strive, endeavor to, aspire to, work to, hope to, work towards, manage to`,
    busy: `operationalize, leverage*, utilize, harness, focus on, work on, work with, explore, look into, drive awareness, support*, facilitate, foster, promote, raise the profile of, engage with, think about, pay attention to, address, take care of, help with, contribute to, participate in, be active on, be more active, be involved in, touch base, do more, do something about, do some, get involved in, concentrate on, pursue, push forward, move forward with, make progress on, make progress with, make an effort, put effort into, handle, get on with, experiment with, play with, play around with, look at, dig into, brainstorm, ideate, consider, embrace, adopt, tackle, try out, try, see about, cooperate with, collaborate with, collaborate, orchestrate, be better, become better, do better, do marketing, do more with`,
    stop: `stop, avoid, prevent, quit, cease, end, refrain from, halt, not lose, don't, do not, never, no longer, give up, drop out of, put an end to, keep from, discourage, fight against, combat, do away with, get rid of, not let, stop being, stop losing, stop wasting`,
  };
}

/** Verbs of our own doing, by the field of work they belong to; `general` fits every field. */
export function workVerbs(): LexiconData["workVerbs"] {
  return {
    general: `launch*, implement, introduce, set up, roll out, run, hold, host, organize, conduct, prepare, plan*, schedule*, finalize, execute, complete, finish, carry out, perform, arrange,
      coordinate, kick off, initiate, install, deploy, integrate, connect, configure, migrate, move to, move over, switch to, transition to, replace, rebuild, redo, rework, restructure, reorganize, renew, refresh*, renovate, upgrade*, relaunch*, roll, adopt, automate, digitize,
      merge, consolidate, standardize, formalize, document*, define, outline, draw up, draft*, map, map out, specify, scope**, prioritize, choose, select, shortlist*, pick, evaluate, assess, assemble, sort out, tidy, tidy up, clean, clean up, fix, repair*, patch*, archive*, delete, remove, retire, switch off, unify, customize, localize, translate, adapt, convert to,
      test**, pilot*, trial*, try out, approve, submit, send, hand over, transfer*, present, share*, circulate, distribute, ship, deliver, apply for, attend, participate in, take part in, join, visit*, meet, meet with, talk to, speak with, consult, brief*, negotiate, agree on, align, clarify, communicate, inform, announce, promote, support*, sponsor*, enter, buy, purchase*, order*, procure, rent*, lease*, license*, subscribe to, contract*, commission*, outsource, pay*, finance*, fund*,
      file**, tag*, embed, enable, activate, switch on, go live with, get live, put live, stand up, spin up, exhibit*, check, discuss, agree, agree with, agree to, decide, decide on, set out, sketch*, quantify, price**, find a supplier, sign off, copy*, paste, fill in, fill out, link*, sort, filter*, crop, shoot, mark up, note, log*, count, estimate*, budget for, redraw, reprint, restock, reopen, resend, retest, retrain, review**, show round, sit down with, swap*, transcribe, tune, turn on, turn off, unpack, validate, vet, wrap, bring online, found, open, close down, bring in-house, in-source, gather requirements, kick-start, build out, follow up on, work through, oversee, supervise, manage, administer, operate, monitor*, track*, chair*, staff*, equip, furnish, decorate, reserve*, pack*, label**, scan**, catalogue**, group**, segment**, score leads, split, route**, assign, nominate, appoint, delegate, enrich, import*, export*, sync, back up, secure sign-off, sign off, get sign-off, get approval, obtain approval, get approved, tweak*, adjust, extend the, expand the, revise, rewrite, update*, set, create, develop, discontinue, add, put up, put out, take over, hand out, give away, offer*, award*, sunset, refactor, re-platform, replatform, stage**, mount, wire, wire up, hook up, plug in`,
    content: `write, publish, post*, blog**, edit, proofread, author, ghostwrite, co-write, rewrite, repurpose, curate, illustrate, design**, draft, copyedit, syndicate, record*, film*, shoot, produce, edit video, stream*, broadcast*, narrate, animate, photograph*, storyboard*, script*, release*, upload*, print*, retouch, lay out, compile, compose, collate, republish, put together`,
    outreach: `ask, email**, mail**, mail out, send out, call**, cold-call, phone**, dial, ring, contact*, reach out to, approach*, message*, pitch*, invite*, nudge, prospect**, canvass, knock on, text*, network with, write to, connect with, chase`,
    research: `research**, analyze, audit**, survey**, interview*, study*, investigate, examine, benchmark*, review**, explore, look into, measure, calculate, model**, forecast**, report**, poll*, observe, debrief, scan the market, compare, identify, diagnose, inventory, collect feedback, gather feedback, monitor`,
    site: `redesign*, rebuild, code*, program*, wireframe*, prototype*, debug, develop a website, restyle, relocate, redirect*, index*, optimize for, speed up the site, compress images, crawl`,
    ads: `advertise, retarget, target**, bid on, boost posts, place ads, run ads, promote posts, set bids`,
    training: `train*, coach*, teach, certify, onboard, educate, mentor**, upskill, instruct, induct, drill, workshop**, enable sales`,
    hiring: `hire, recruit, employ, find, headhunt, interview candidates, staff up, fill`,
    brand: `rebrand, rename, trademark*, restyle`,
    partnership: `partner with, co-host, co-market, co-brand, team up with, vet, affiliate`,
    product: `release*, ship, beta-test, price*, bundle*, package*, discount*`,
  };
}

/** Nouns made of verbs; in front of "of", "in" or "to" they act as the verb does. */
export function verbalNouns(): LexiconData["verbalNouns"] {
  return {
    raise: `growth, rise, uplift, increase, surge, gain, boost, expansion, jump, uptick, improvement in numbers`,
    lower: `reduction, decrease, drop, decline, fall, cut, saving`,
    better: `improvement, enhancement, optimization, strengthening, acceleration`,
    keep: `maintenance, continuation, preservation, upkeep, ongoing support, ongoing management, day-to-day management`,
    work: `implementation, launch, rollout, roll-out, introduction, development, creation, setup, set-up, redesign, relaunch, migration, publication, organization, preparation, production, installation, integration, completion, deployment, purchase, hiring, recruitment, participation, execution, refresh, overhaul, revamp, rewrite, release, delivery, translation`,
  };
}

/** Verbs that name a factor. */
export function factorVerbs(): LexiconData["factors"] {
  return {
    "2": `double, twice, twofold, two-fold, 2-fold`,
    "3": `triple, treble, threefold, three-fold, 3-fold, thrice`,
    "4": `quadruple, fourfold, four-fold`,
    "5": `quintuple, fivefold, five-fold`,
    "10": `tenfold, ten-fold, decuple`,
    "-2": `halve, cut in half, reduce by half, cut by half, bring down by half, lower by half, split in half, shrink by half, drop by half, in half, slash in half`,
  };
}
