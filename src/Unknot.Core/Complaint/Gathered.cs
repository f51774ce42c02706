using System.Buffers;
using System.Runtime.CompilerServices;

namespace Unknot.Core.Complaint;

/// <summary>Things counted as they come: gathered in borrowed room, so that a long text leaves nothing large behind but the result.</summary>
/// <typeparam name="T">What is gathered.</typeparam>
/// <param name="room">For how many to make room at first.</param>
internal ref struct Gathered<T>(int room)
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(1, room));
    private int _count;

    /// <summary>Takes one more.</summary>
    public void Add(in T item)
    {
        if (_count == _items.Length)
        {
            Grow();
        }

        _items[_count++] = item;
    }

    /// <summary>All there are. The room is given back, so that nothing can be added afterwards.</summary>
    public T[] ToArray()
    {
        T[] all = _items.AsSpan(0, _count).ToArray();
        GiveBack();
        return all;
    }

    /// <summary>All there are, to be read before <see cref="GiveBack"/>.</summary>
    public readonly ReadOnlySpan<T> Items => _items.AsSpan(0, _count);

    /// <summary>Gives the room back.</summary>
    public void GiveBack()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(_items, 0, _count);
        }

        ArrayPool<T>.Shared.Return(_items);
        (_items, _count) = ([], 0);
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(2 * _count);
        Array.Copy(_items, larger, _count);
        int count = _count;
        GiveBack();
        (_items, _count) = (larger, count);
    }
}
