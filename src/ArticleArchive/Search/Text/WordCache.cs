namespace ArticleArchive.Search.Text;

/// <summary>Caches recent words, so that the common words of a language are one string each rather than one for every occurrence. Not thread-safe.</summary>
internal sealed class WordCache
{
    private const int Slots = 1 << 14;

    private readonly string?[] _words = new string?[Slots];

    /// <summary>The word as a string.</summary>
    public string Get(ReadOnlySpan<char> word)
    {
        ref var slot = ref _words[string.GetHashCode(word) & (Slots - 1)];
        if (slot is null || !word.SequenceEqual(slot))
            slot = word.ToString();

        return slot;
    }
}
