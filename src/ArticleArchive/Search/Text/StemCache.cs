using Lucene.Net.Tartarus.Snowball;

namespace ArticleArchive.Search.Text;

/// <summary>Keeps the stems of recent words of one language: a text is mostly words that were just seen. For one thread.</summary>
internal sealed class StemCache(SnowballProgram program)
{
    private const int Slots = 1 << 14;

    private readonly (string Word, string Stem)[] _stems = new (string, string)[Slots];

    /// <summary>The stem of a word, computed where it is not kept.</summary>
    public string Get(string word)
    {
        ref var slot = ref _stems[string.GetHashCode(word, StringComparison.Ordinal) & (Slots - 1)];
        if (slot.Word != word)
            slot = (word, Stemmer.Compute(program, word));

        return slot.Stem;
    }
}
