using System.Text.Json;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Figure;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>What the player's island plays, as JSON: the steps, every moment of them, how it is heard and the words it says.</summary>
internal sealed class PlayScript(KnowledgeBase knowledge, Figures figures, Texts texts)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    // What the island says; its words come from the one file of texts like all others.
    private static readonly string[] s_said =
    [
        "ready", "reading", "turning", "change", "change.side", "change.point", "changeover", "waits", "go", "rest", "hold", "press", "rest.on", "repeat", "timed", "left", "right", "side.stretched", "side.pressed", "side.rested", "side.works", "in", "out", "next", "last", "last.rep", "of", "rep", "clock", "times", "hold.of", "set", "point", "paused", "limit", "limit.press", "limit.rest", "back", "back.step", "back.off", "back.off.hand", "back.off.far", "skipped.rest",
        "back.off.rest", "back.off.mind", "enough", "order", "skip", "skip.go", "skip.stay", "skip.side", "skip.point", "skip.hold", "skip.set", "skipped", "minutes", "minute", "pause", "resume", "seconds", "leave", "leave.go", "leave.stay", "keeping", "half", "elsewhere", "novoice",
    ];

    /// <summary>Writes it.</summary>
    /// <param name="running">The session.</param>
    /// <param name="chosen">What the person chose once.</param>
    /// <param name="resting">How sore the knot was when it was last said, 0–10.</param>
    /// <param name="known">Movements that were done before.</param>
    /// <returns>JSON.</returns>
    internal string Of(Running running, IReadOnlyDictionary<string, string> chosen, int resting, IReadOnlySet<string> known) => JsonSerializer.Serialize(
        new
        {
            session = running.Stored.Id,
            steps = running.Steps.Select(step => StepOf(running, step, resting, known)),
            moments = Timeline.Of(knowledge, running.Session, running.Knot.Side).Select(MomentOf),
            words = s_said.ToDictionary(word => word, word => texts["player.say." + word]),
            far = knowledge.Change.LeastPoints,
            sound = chosen.GetValueOrDefault(Preferences.PlayerSound, "on") == "on",
            voice = chosen.GetValueOrDefault(Preferences.PlayerVoice, "off") == "on",
            still = chosen.GetValueOrDefault(Preferences.PlayerMotion, "full") == "less",
            keys = PlayKeys.Read(chosen.GetValueOrDefault(Preferences.PlayerKeys)).All,
        },
        s_json);

    /// <summary>How a step is done, in order: in which way only, in which version, and then step by step.</summary>
    internal IEnumerable<string> HowOf(Running running, PlannedStep step, int resting)
    {
        SessionStep planned = running.Session.Steps[step.Number];
        string? sore = RestsOn(running, planned, resting);
        string[] rest = sore is null ? [] : [RestLine(running, resting)];
        if (sore is not null && (sore.Length == 0 || planned.Side is not DoseSide.Each))
        {
            return rest;
        }

        return
        [
            .. rest,
            .. sore is null ? (string[])[] : [texts["player.press.other"]],
            .. WaysOf(running, step),
        ];
    }

    /// <summary>How a step is done where it is done as usual.</summary>
    private IReadOnlyList<string> WaysOf(Running running, PlannedStep step)
    {
        SessionStep planned = running.Session.Steps[step.Number];
        Movement? movement = running.MovementOf(knowledge, step);
        IReadOnlyList<Equipment> things = Things.Of(knowledge, planned, running.Owned);
        return
        [
            .. things.Count > 0 ? [texts["hand.line", HandWords.Of(things)]] : (string[])[],
            .. planned.OnlySo.Select(only => texts["plan.onlyso", only]),
            .. planned.Version is { } version ? [texts["player.version", version]] : (string[])[],
            .. planned.OfficeVersion && movement?.OfficeAs?.Say is { } standing ? [standing] : (string[])[],
            .. movement?.StepsOf(planned.Using) ?? [],
        ];
    }

    /// <summary>The side on which nothing is pressed today, because it is already as sore as pressing may make it; empty where the knot has no side, null where it may be pressed.</summary>
    private static string? RestsOn(Running running, SessionStep planned, int resting) =>
        SoreRule.IsTooSoreToPress(planned, resting) ? running.Knot.Side?.Letter().ToString() ?? "" : null;

    private string RestLine(Running running, int resting) => texts["player.press.rest", resting, SoreRule.On(running.Knot.Side, texts)];

    /// <summary>What is said before a step of what a release does: before the release itself, and before what comes after it.</summary>
    internal string? LineOf(Running running, PlannedStep step)
    {
        bool releases = IsRelease(running, step), after = step.Number > 0 && running.Steps[step.Number - 1] is { State: not StepState.Skipped } before && IsRelease(running, before);
        return !releases && !after ? null : knowledge.Session.Lines.FirstOrDefault(line => line.At == (releases ? SaidAt.Release : SaidAt.AfterRelease))?.Say;
    }

    private static bool IsRelease(Running running, PlannedStep step) => step.Phase == Phase.Release && running.Session.Steps[step.Number].Points is not null;

    private object StepOf(Running running, PlannedStep step, int resting, IReadOnlySet<string> known)
    {
        SessionStep planned = running.Session.Steps[step.Number];
        string? restsOn = RestsOn(running, planned, resting);
        // Where one side is rested on, the page hides it for that side.
        ShownFigure? figure = FigureOf(running, step, restsOn is { Length: > 0 } && planned.Side is DoseSide.Each ? 0 : resting);
        return new
        {
            number = step.Number,
            key = $"{step.Movement}/{planned.Changes.Count}",
            name = running.MovementOf(knowledge, step)?.Name ?? step.Movement,
            part = step.Phase.ToString().ToLowerInvariant(),
            phase = texts["phase." + step.Phase.ToString().ToLowerInvariant()],
            release = IsRelease(running, step),
            ceiling = SoreRule.LimitOf(planned),
            least = SoreRule.LeastOf(planned, resting),
            restsOn,
            sore = SoreRule.IsOfTheSorePlace(planned) ? running.Knot.Side?.Letter().ToString() : null,
            resting = SoreRule.IsOfTheSorePlace(planned) ? resting : 0,
            cues = planned.Own is null ? running.MovementOf(knowledge, step)?.CuesOf(planned.Using) ?? [] : [knowledge.Session.Own.Say],
            steps = WaysOf(running, step),
            rest = restsOn is null ? (string[])[] : [RestLine(running, resting)],
            line = LineOf(running, step),
            done = !Running.IsOpen(step),
            fresh = running.Stored.Kind == SessionKind.Plan && planned.Own is null && !known.Contains(step.Movement),
            changed = planned.Was is not null,
            stills = figure?.Done.First().Poses.Where(pose => pose.Still is not null).Select(pose => new { src = pose.Still, say = pose.Say }) ?? [],
            figure = figure?.Clip,
            with = figure?.With,
        };
    }

    /// <summary>What shows a step; null where nothing does as it is to be done, which is no pressing where it is too sore for it.</summary>
    internal ShownFigure? FigureOf(Running running, PlannedStep step, int resting) =>
        running.Session.Steps[step.Number] is { Own: null, OfficeVersion: false, Version: null } planned && RestsOn(running, planned, resting) is null && running.MovementOf(knowledge, step) is { } movement
            ? figures.Of(step.Movement, movement.OtherWith(planned.Using)) : null;

    private static object MomentOf(Moment moment) => new
    {
        at = moment.AtSeconds,
        seconds = moment.Seconds,
        kind = moment.Kind.ToString().ToLowerInvariant(),
        step = moment.Step,
        side = moment.Side?.Letter().ToString(),
        number = moment.Number,
        of = moment.Of,
        set = moment.Set,
        sets = moment.Sets,
        breathIn = moment.Breath?.InSeconds,
        breathOut = moment.Breath?.OutSeconds.Least,
    };
}
