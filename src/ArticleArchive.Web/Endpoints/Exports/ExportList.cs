using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>A list that is handed over.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Entries">What is in it.</param>
/// <param name="Total">How many there are; more than <see cref="MostRows"/> are cut.</param>
/// <param name="Page">The absolute address of the page that shows the list.</param>
internal sealed record ExportList(string Name, IReadOnlyList<string> Columns, IEnumerable<IExportEntry> Entries, long Total, string Page)
{
    /// <summary>The most that one file has.</summary>
    public const int MostRows = 10_000;

    /// <summary>What the file says of itself where it is not the whole list; null where it is.</summary>
    public string? Cut => Total > MostRows
        ? $"This file is cut: it has the first {Wording.Number(MostRows)} of {Wording.Number(Total)}. Narrow the list to take the rest away, such as by year: {Page}"
        : null;
}
