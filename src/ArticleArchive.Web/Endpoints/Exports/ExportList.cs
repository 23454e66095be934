using System.Text.Json.Serialization.Metadata;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>A list that is exported.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Row">The type of its rows.</param>
/// <param name="Entries">What is in it.</param>
/// <param name="Total">How many there are; more than <see cref="MostRows"/> are cut.</param>
/// <param name="Page">The absolute address of the page that shows the list.</param>
internal sealed record ExportList(string Name, JsonTypeInfo Row, IEnumerable<ExportEntry> Entries, long Total, string Page)
{
    /// <summary>The most that one file has.</summary>
    public const int MostRows = 10_000;

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. Row.Properties.Select(property => property.Name)];

    /// <summary>What the file says of itself where it is not the whole list; null where it is.</summary>
    public string? Cut => Total > MostRows
        ? $"This file is cut: it has the first {Wording.Number(MostRows)} of {Wording.Number(Total)}. Narrow the list, by year for instance, to download the rest: {Page}"
        : null;
}
