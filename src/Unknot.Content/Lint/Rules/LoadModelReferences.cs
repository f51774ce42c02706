using Unknot.Content.Kinds;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What the load model names.</summary>
internal static class LoadModelReferences
{
    public static IEnumerable<Reference> Of(LoadModelContent model) =>
    [
        .. model.Numbers.SelectMany(number => $"model/parameters/numbers/{LoadModelFiles.IdOf(number.Parameter)}".Names("sources", Named.Source, number.Sources)),
        .. "model/loads".Names("parts", Named.Muscle, model.Parts.Select(part => part.Muscle)),
        .. model.Movements.SelectMany(one => $"model/loads/movements/{one.Movement}".Names("movement", Named.Movement, one.Movement)),
        .. model.Movements.SelectMany(one => $"model/loads/movements/{one.Movement}".Names("sources", Named.Source, one.Sources)),
        .. model.Shifts.SelectMany(one => $"model/loads/shifts/{one.Tag}".Names("tag", Named.Tag, one.Tag)),
        .. model.Shifts.SelectMany(one => $"model/loads/shifts/{one.Tag}".Names("sources", Named.Source, one.Sources)),
        .. "model/loads".Names("unsupported", Named.Tag, model.Unsupported),
        .. "model/days".Names("asks", Named.Question, model.Days.HoursQuestion),
        .. "model/days".Names("break_asks", Named.Question, model.Days.BreakQuestion),
        .. "model/days/seen".Names("tag", Named.Tag, model.Days.SeenTag),
        .. DaysFile.Norms(model.Days).SelectMany(one => $"model/days/{one.Key}".Names("sources", Named.Source, one.Norm.Sources)),
        .. "model/days/training".Names("sources", Named.Source, model.Days.Training.Sources),
    ];
}
