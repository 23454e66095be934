namespace ArticleArchive.Search.Postings;

/// <summary>Whose statements count. Speakers go by the numbers of the names by which they can be asked for.</summary>
/// <param name="wanted">Those asked for; null when anybody is, nobody known included.</param>
/// <param name="excluded">Those left out; may be empty.</param>
internal sealed class SpeakerChoice(IReadOnlySet<int>? wanted, IReadOnlySet<int> excluded)
{
    /// <summary>Everybody, and statements of nobody known.</summary>
    public static SpeakerChoice Everybody { get; } = new(null, new HashSet<int>());

    /// <summary>True when only the statements of somebody count.</summary>
    public bool IsWanted => wanted is not null;

    /// <summary>True when every statement counts.</summary>
    public bool IsEverybody => wanted is null && excluded.Count == 0;

    /// <summary>True when the statements of the speaker with these names count.</summary>
    public bool Accepts(int names) => !excluded.Contains(names) && (wanted is null || wanted.Contains(names));
}
