using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>A session of the plan that was begun.</summary>
/// <param name="Id">Its id.</param>
/// <param name="KnotId">The knot it was for.</param>
/// <param name="OtherKnotId">A second knot it was for; null when none.</param>
/// <param name="Day">The person's day.</param>
/// <param name="State">How far it got.</param>
/// <param name="Seconds">What was done [s].</param>
/// <param name="Released">Whether a release was done to its end.</param>
public sealed record SessionDone(Guid Id, Guid KnotId, Guid? OtherKnotId, DateOnly Day, SessionState State, int Seconds, bool Released);
