using System.Diagnostics.CodeAnalysis;

namespace Unknot.Core.Outcomes;

/// <summary>A value, or every problem that kept it from being one. Never both, never neither.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Problem> problems) => (_value, Problems) = (value, problems);

    /// <summary>All that is wrong; empty when there is a value.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(_value))]
    public bool IsValue => Problems.Count == 0;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: look at <see cref="Problems"/> first.</exception>
    public T Value => IsValue ? _value : throw new InvalidOperationException("There is no value, but: " + string.Join(" ", Problems));

    /// <summary>A value.</summary>
    /// <param name="value">What was asked for.</param>
    /// <returns>A result that holds it.</returns>
    public static Result<T> Of(T value) => new(value, []);

    /// <summary>Problems instead of a value.</summary>
    /// <param name="problems">At least one.</param>
    /// <returns>A result without a value.</returns>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static Result<T> Failed(params IReadOnlyList<Problem> problems) => problems.Count > 0
        ? new(default, problems)
        : throw new ArgumentException("A failure needs at least one problem.", nameof(problems));
}
