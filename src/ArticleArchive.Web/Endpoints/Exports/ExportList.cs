namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>An exported list.</summary>
/// <param name="Name">The name of the file, without its extension.</param>
/// <param name="Columns">The names of its columns.</param>
/// <param name="Entries">Its entries.</param>
/// <param name="Total">The number of entries; the file is cut after <see cref="MaxRows"/>.</param>
/// <param name="Page">The absolute address of the page that shows the list.</param>
internal sealed record ExportList(string Name, IReadOnlyList<string> Columns, IEnumerable<ExportEntry> Entries, long Total, string Page)
{
    /// <summary>The most rows in a file.</summary>
    public const int MaxRows = 10_000;

    /// <summary>The note in a file that does not contain the whole list; null when it does.</summary>
    public string? Cut => Total > MaxRows
        ? $"This file has only the first {Wording.Number(MaxRows)} of {Wording.Number(Total)} rows. To download the rest, narrow the list, "
            + $"for example by year: {Page}"
        : null;
}
