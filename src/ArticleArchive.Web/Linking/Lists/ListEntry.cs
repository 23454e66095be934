using Microsoft.AspNetCore.WebUtilities;

namespace ArticleArchive.Web.Linking.Lists;

/// <summary>One entry of a reading list, as in its address.</summary>
/// <param name="Slug">The article's slug; empty when the entry cannot be read.</param>
/// <param name="Passages">The passages: <c>k7f3q</c>, <c>k7f3q..m2r4t</c>.</param>
/// <param name="State">The state of their words when they were added to the list; null when the address does not say.</param>
/// <param name="Note">The reader's note; empty for none.</param>
internal sealed record ListEntry(string Slug, string Passages, string? State, string Note)
{
    /// <summary>The longest note, in UTF-16 units.</summary>
    public const int MaxNoteLength = 500;

    private const int MaxEntryLength = ArticleSlug.MaxLength + 100;

    /// <summary>The entry as addresses spell it, without its note.</summary>
    public string Spelled => (Slug.Length > 0 ? $"{Slug}/{Passages}" : Passages) + (State is null ? "" : $":{State}");

    /// <summary>Reads an entry: <c>slug/k7f3q:90ab12cd</c>. One that cannot be read has no slug.</summary>
    public static ListEntry Read(string text, string note)
    {
        var cut = text.Length <= MaxEntryLength ? text : text[..MaxEntryLength];
        var halves = cut.Split(':', 2);
        var (state, slash) = (halves.Length == 2 ? halves[1] : null, halves[0].LastIndexOf('/'));
        var shown = note.Trim() is { Length: > MaxNoteLength } longer ? longer[..MaxNoteLength] : note.Trim();
        return slash <= 0 ? new("", halves[0], state, shown) : new(halves[0][..slash], halves[0][(slash + 1)..], state, shown);
    }

    /// <summary>Reads a pasted line: the address of a paragraph, or an entry; null when it names no paragraph.</summary>
    public static ListEntry? ReadLine(string line)
    {
        if (!WebAddress.TryResolve(new Uri("http://archive/"), line.Trim(), out var address)
            || !ArticleAddress.TryRead(address, out var slug, out var passages)
            || passages.Length == 0)
            return Read(line.Trim(), "") is { Slug.Length: > 0 } entry && ArticleSlug.TryParse(entry.Slug, out _) ? entry : null;

        return new(slug, passages, QueryHelpers.ParseQuery(address.Query).TryGetValue(ArchiveUrls.State, out var state) ? state.ToString() : null, "");
    }
}
