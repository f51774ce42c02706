using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

/// <summary>Rows of one walk through the loop, for tests that need some.</summary>
internal static class OneLoop
{
    internal static Knot Knot() => new()
    {
        Id = Guid.CreateVersion7(),
        Name = "right shoulder ridge",
        Side = Side.Right,
        Places = ["SH_TOP_R", "NK_SIDE_R"],
        Point = new("back", 412.5, 230.25),
        OpenedAt = TestDatabase.Noon,
        OpenedDay = new(2026, 3, 2),
        State = KnotStanding.Open,
        StateSince = TestDatabase.Noon,
    };

    internal static KnotMap Map(Knot knot) => new()
    {
        Id = Guid.CreateVersion7(),
        KnotId = knot.Id,
        RecordedAt = TestDatabase.Noon,
        Marks = [new("SH_TOP_R", MarkKind.Sore, new("back", 1.5, 2.5)), new("HD_TEMPLE_R", MarkKind.Spread)],
    };

    internal static CheckIn CheckIn(Knot knot, int tenderness) => new()
    {
        Id = Guid.CreateVersion7(),
        KnotId = knot.Id,
        Day = new(2026, 3, 3),
        RecordedAt = TestDatabase.Noon,
        Nprs = 3,
        Tenderness = tenderness,
        Extras = ["calls"],
    };

    internal static Plan Plan(Knot knot) => new()
    {
        Id = Guid.CreateVersion7(),
        KnotId = knot.Id,
        MadeAt = TestDatabase.Noon,
        FromDay = new(2026, 3, 2),
        ContentVersion = "1",
        Muscle = "a muscle",
        Side = Side.Right,
        Answer = "{}",
    };

    internal static PlannedSession Session(Plan plan) => new()
    {
        Id = Guid.CreateVersion7(),
        PlanId = plan.Id,
        KnotId = plan.KnotId,
        Day = plan.FromDay,
        Minutes = 10,
        PlannedSeconds = 598,
    };

    internal static PlannedStep Release(PlannedSession session) => new()
    {
        Id = Guid.CreateVersion7(),
        SessionId = session.Id,
        Number = 0,
        Movement = "a release",
        Phase = Phase.Release,
        PlannedSeconds = 90,
        Planned = "{}",
    };
}
