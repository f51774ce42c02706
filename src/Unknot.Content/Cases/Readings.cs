using System.Collections.Concurrent;
using Unknot.Core.Complaint;

namespace Unknot.Content.Cases;

/// <summary>Reads free words, each text once: a case that is read in many variants says the same in all of them.</summary>
/// <param name="index">The phrases of the content.</param>
internal sealed class Readings(WordIndex index)
{
    private readonly ConcurrentDictionary<(string Text, int? Age), Reading> _read = new();

    internal Reading Of(string text, int? age) => _read.GetOrAdd((text, age), one => WordReader.Read(one.Text, index, one.Age));
}
