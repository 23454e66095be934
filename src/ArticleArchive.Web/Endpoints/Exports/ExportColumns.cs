using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The columns of an exported list, in order: the name of each, and its value for an item.</summary>
/// <param name="columns">The columns. A value is a text, a number, a yes or no, several texts, or null.</param>
internal sealed class ExportColumns<T>(params (string Name, Func<T, object?> Value)[] columns)
{
    /// <summary>The names, which the CSV has in its first line and the JSON as members.</summary>
    public IReadOnlyList<string> Names { get; } = [.. columns.Select(column => column.Name)];

    /// <summary>The entry of an item; its values are read only for the formats that need them.</summary>
    public ExportEntry Entry(Citation citation, T item) => new(citation, columns.Select(column => (column.Name, column.Value(item))));
}
