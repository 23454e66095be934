using Lucene.Net.Tartarus.Snowball;

namespace ArticleArchive.Search.Text;

/// <summary>Caches the stems of recent words of one language, since the words of a text recur. Not thread-safe.</summary>
internal sealed class StemCache(SnowballProgram program)
{
    private const int Slots = 1 << 14;

    private readonly (string Word, string Stem)[] _stems = new (string, string)[Slots];

    /// <summary>The stem of a word, computed if it is not cached.</summary>
    public string Get(string word)
    {
        ref var slot = ref _stems[string.GetHashCode(word, StringComparison.Ordinal) & (Slots - 1)];
        if (slot.Word != word)
            slot = (word, Stemmer.Compute(program, word));

        return slot.Stem;
    }
}
