using Unknot.Content.Kinds;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A number that somebody published is traceable; one from memory is no more than a guess to start from; few enough are fitted to be told apart.</summary>
public sealed class ModelNumbersAreOwnedUpTo : LintRule
{
    private const int MostFree = 12;

    /// <inheritdoc/>
    public override string Question => "Does every number of the load model say honestly how well it is known?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        LoadModelContent model = input.Knowledge.LoadModel;
        int free = model.Numbers.Count(number => number.Free);
        return
        [
            .. from number in model.Numbers
               where number.Known == Known.Found && number.Sources.Count == 0
               select At(input, number, "is marked found and names no source; name one, or mark it assumed"),
            .. from number in model.Numbers
               where number.Known == Known.Recalled && number.Spread == Spread.Fixed
               select At(input, number, "is from memory and fixed; give it a spread, or look it up"),
            .. from number in model.Numbers
               where number.Free && number.Spread == Spread.Fixed
               select At(input, number, "is fixed and free at once; give it a spread, or take 'free' out"),
            .. from movement in model.Movements
               where movement.Known == Known.Found && movement.Sources.Count == 0
               select input.At($"model/loads/movements/{movement.Movement}", $"'{movement.Movement}' is marked found and names no source; name one, or mark it assumed"),
            .. from shift in model.Shifts
               where shift.Known == Known.Found && shift.Sources.Count == 0
               select input.At($"model/loads/shifts/{shift.Tag}", $"'{shift.Tag}' is marked found and names no source; name one, or mark it assumed"),
            .. from one in DaysFile.Norms(model.Days)
               where one.Norm.Known == Known.Found && one.Norm.Sources.Count == 0
               select input.At($"model/days/{one.Key}", $"'{one.Key}' is marked found and names no source; name one, or mark it assumed"),
            .. free > MostFree ? (Problem[])[input.At("model/parameters/numbers", $"{free} numbers are free; calibration can tell apart {MostFree} at most")] : [],
        ];
    }

    private static Problem At(LintInput input, ModelNumber number, string what)
    {
        string id = LoadModelFiles.IdOf(number.Parameter);
        return input.At($"model/parameters/numbers/{id}", $"'{id}' {what}");
    }
}
