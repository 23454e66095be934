namespace ArticleArchive.Web.Linking.Lists;

/// <summary>A reading list, as in its address. It is not stored anywhere else.</summary>
/// <param name="Title">The title; empty for none.</param>
/// <param name="Entries">The paragraphs, in order.</param>
/// <param name="Dropped">How many more entries the address has than a list may have.</param>
internal sealed record ReadingList(string Title, IReadOnlyList<ListEntry> Entries, int Dropped)
{
    /// <summary>The most paragraphs in a list.</summary>
    public const int MaxEntries = 100;

    /// <summary>Some mail programs and chats cut off longer addresses.</summary>
    public const int SafeLength = 2000;

    private const int MaxTitleLength = 120;

    /// <summary>Reads a list. Entries that make no sense are kept as unreadable entries.</summary>
    public static ReadingList Read(IQueryCollection query)
    {
        var named = query[ArchiveUrls.Listed].OfType<string>().Where(entry => entry.Length > 0).ToList();
        var title = (query["title"].FirstOrDefault() ?? "").Trim();
        return new ReadingList(
            title.Length <= MaxTitleLength ? title : title[..MaxTitleLength],
            [
                .. named.Take(MaxEntries).Select((entry, i) => ListEntry.Read(entry, query[ArchiveUrls.NoteOf(i + 1)].FirstOrDefault() ?? ""))
                    .DistinctBy(entry => entry.Spelled),
            ],
            Math.Max(0, named.Count - MaxEntries));
    }

    /// <summary>
    /// The list as changed in its form: in the order of the typed numbers, without removed entries, and with pasted lines added; null when the form changes
    /// nothing.
    /// </summary>
    public ReadingList? Changed(IQueryCollection query)
    {
        string? Order(int i) => query[string.Create(CultureInfo.InvariantCulture, $"o{i + 1}")].FirstOrDefault();
        var pasted = (query["add"].FirstOrDefault() ?? "").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Take(MaxEntries).ToList();
        if (pasted.Count == 0 && !Entries.Where((_, i) => Order(i) is not null).Any())
            return null;

        var kept = Entries.Select((entry, i) => (entry, Place: Order(i)?.Trim(), i))
            .Where(entry => entry.Place is not ("" or "0"))
            .OrderBy(entry => double.TryParse(entry.Place, NumberStyles.Float, CultureInfo.InvariantCulture, out var place) ? place : entry.i + 1)
            .Select(entry => entry.entry);
        return this with { Entries = [.. kept.Concat(pasted.Select(line => ListEntry.ReadLine(line) ?? ListEntry.Read(line.Trim(), ""))).Take(MaxEntries)] };
    }

    /// <summary>The address of the list.</summary>
    /// <param name="ending">The ending for a file; empty for the page.</param>
    public string Address(string ending = "") => ArchiveUrls.List(ending, Title, Entries.Select(entry => (entry.Spelled, entry.Note)));
}
