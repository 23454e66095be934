using System.Globalization;

namespace ArticleArchive.Web.Linking.Lists;

/// <summary>A reading list, as its address has it. Nothing of it is kept anywhere else.</summary>
/// <param name="Title">What it is called; empty for nothing.</param>
/// <param name="Entries">The paragraphs, in order.</param>
/// <param name="Dropped">How many more the address names than a list may have.</param>
internal sealed record ReadingList(string Title, IReadOnlyList<ListEntry> Entries, int Dropped)
{
    /// <summary>The most paragraphs of a list.</summary>
    public const int MostEntries = 100;

    /// <summary>An address that is longer is cut by some mail programs and chats.</summary>
    public const int SafeLength = 2000;

    private const int LongestTitle = 120;

    /// <summary>Reads a list. Odd values stay as entries that cannot be read.</summary>
    public static ReadingList Read(IQueryCollection query)
    {
        var named = query[ArchiveUrls.Listed].OfType<string>().Where(entry => entry.Length > 0).ToList();
        var title = (query["title"].FirstOrDefault() ?? "").Trim();
        return new ReadingList(
            title.Length <= LongestTitle ? title : title[..LongestTitle],
            [.. named.Take(MostEntries).Select((entry, i) => ListEntry.Read(entry, query[ArchiveUrls.NoteOf(i + 1)].FirstOrDefault() ?? "")).DistinctBy(entry => entry.Spelled)],
            Math.Max(0, named.Count - MostEntries));
    }

    /// <summary>The list that the form of its page asks for: in the order of the numbers typed, without those that were taken out, and with the lines that were pasted; null where it asks for nothing.</summary>
    public ReadingList? Changed(IQueryCollection query)
    {
        string? Order(int i) => query[string.Create(CultureInfo.InvariantCulture, $"o{i + 1}")].FirstOrDefault();
        var pasted = (query["add"].FirstOrDefault() ?? "").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Take(MostEntries).ToList();
        if (pasted.Count == 0 && !Entries.Where((_, i) => Order(i) is not null).Any())
            return null;

        var kept = Entries.Select((entry, i) => (entry, Place: Order(i)?.Trim(), i))
            .Where(entry => entry.Place is not ("" or "0"))
            .OrderBy(entry => double.TryParse(entry.Place, NumberStyles.Float, CultureInfo.InvariantCulture, out var place) ? place : entry.i + 1)
            .Select(entry => entry.entry);
        return this with { Entries = [.. kept.Concat(pasted.Select(line => ListEntry.ReadLine(line) ?? ListEntry.Read(line.Trim(), ""))).Take(MostEntries)] };
    }

    /// <summary>The address of the list.</summary>
    /// <param name="ending">How it ends for a file; empty for the page.</param>
    public string Address(string ending = "") => ArchiveUrls.List(ending, Title, Entries.Select(entry => (entry.Spelled, entry.Note)));
}
