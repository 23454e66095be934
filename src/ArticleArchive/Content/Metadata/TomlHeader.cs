using ArticleArchive.Content.Text;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace ArticleArchive.Content.Metadata;

/// <summary>Reads TOML metadata into values with their places. If the TOML has mistakes, the rest of it is still read.</summary>
internal static class TomlHeader
{
    private const int MaxTextLength = 32 * 1024;
    private const int DeepestNesting = 8;

    /// <summary>Reads a document.</summary>
    /// <param name="toml">The TOML.</param>
    /// <param name="linesBefore">The number of lines in the file before it.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    public static MetadataNode.Map Read(string toml, int linesBefore, ProblemLog problems)
    {
        if (toml.Length > MaxTextLength || toml.AsSpan().Count('[') + toml.AsSpan().Count('{') > MaxTextLength / DeepestNesting)
        {
            problems.Warning(
                new Place(linesBefore + 1), $"The metadata is longer than {MaxTextLength / 1024} KB.", "Keep only the keys that the archive knows.");
            return new MetadataNode.Map([], new Place(linesBefore + 1));
        }

        var document = SyntaxParser.Parse(toml);
        if (document.HasErrors && document.Diagnostics.FirstOrDefault() is { } wrong)
            problems.Warning(
                PlaceOf(wrong.Span, linesBefore),
                $"The metadata is not TOML: {OneLine.Collapse(wrong.Message).TrimEnd('.')}.",
                "Put words in double quotation marks.");

        var entries = Entries(document.KeyValues, linesBefore, 0).ToList();
        foreach (var table in document.Tables)
        {
            if (table.Name is { } name)
                entries.Add((Key(name, linesBefore), new MetadataNode.Map([.. Entries(table.Items, linesBefore, 1)], PlaceOf(table.Span, linesBefore))));
        }

        return new MetadataNode.Map(entries, new Place(linesBefore + 1));
    }

    private static IEnumerable<(MetadataNode.Scalar, MetadataNode)> Entries(IEnumerable<KeyValueSyntax> pairs, int linesBefore, int depth)
    {
        foreach (var pair in pairs)
        {
            if (pair is { Key: { } key, Value: { } value })
                yield return (Key(key, linesBefore), Value(value, linesBefore, depth));
        }
    }

    private static MetadataNode.Scalar Key(KeySyntax key, int linesBefore) => new(key.ToString().Trim().Trim('"', '\''), PlaceOf(key.Span, linesBefore));

    private static MetadataNode Value(ValueSyntax value, int linesBefore, int depth)
    {
        var place = PlaceOf(value.Span, linesBefore);
        if (depth > DeepestNesting)
            return new MetadataNode.Scalar(null, place);

        return value switch
        {
            StringValueSyntax text => new MetadataNode.Scalar(CleanText.Clean(text.Value ?? ""), place),
            ArraySyntax array => new MetadataNode.List(
                [.. array.Items.Select(item => item.Value).OfType<ValueSyntax>().Select(item => Value(item, linesBefore, depth + 1))], place),
            InlineTableSyntax table =>
                new MetadataNode.Map([.. Entries(table.Items.Select(item => item.KeyValue).OfType<KeyValueSyntax>(), linesBefore, depth + 1)], place),
            IntegerValueSyntax number => new MetadataNode.Scalar(number.Value.ToString(CultureInfo.InvariantCulture), place),
            _ => new MetadataNode.Scalar(CleanText.Clean(value.ToString().Trim()), place),
        };
    }

    private static Place PlaceOf(SourceSpan span, int linesBefore) => new(span.Start.Line + linesBefore + 1, span.Start.Column + 1);
}
