using System.Text.Json.Serialization.Metadata;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>An exported list.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Row">The type of its rows.</param>
/// <param name="Entries">Its entries.</param>
/// <param name="Total">The number of entries; the file is cut after <see cref="MostRows"/>.</param>
/// <param name="Page">The absolute address of the page that shows the list.</param>
internal sealed record ExportList(string Name, JsonTypeInfo Row, IEnumerable<ExportEntry> Entries, long Total, string Page)
{
    /// <summary>The most rows in a file.</summary>
    public const int MostRows = 10_000;

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. Row.Properties.Select(property => property.Name)];

    /// <summary>The note in a file that does not contain the whole list; null when it does.</summary>
    public string? Cut => Total > MostRows
        ? $"This file is cut: it has the first {Wording.Number(MostRows)} of {Wording.Number(Total)}. Narrow the list, by year for instance, to "
            + $"download the rest: {Page}"
        : null;
}
