using ArticleArchive.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleArchive.Content.Metadata;

/// <summary>Reads YAML into values with their places. Nothing in it can expand: aliases are refused, and depth and size are limited.</summary>
internal sealed class YamlReader
{
    private const int MaxTextLength = 32 * 1024;
    private const int DeepestNesting = 8;

    private readonly Parser _parser;
    private readonly ProblemLog _problems;
    private readonly int _linesBefore;

    private YamlReader(string yaml, int linesBefore, ProblemLog problems)
    {
        _parser = new Parser(new StringReader(yaml));
        _linesBefore = linesBefore;
        _problems = problems;
    }

    /// <summary>
    /// Reads metadata. If it is not valid YAML, for example because a headline contains a colon, its lines are read as keys and values, with a warning.
    /// </summary>
    /// <param name="yaml">The metadata.</param>
    /// <param name="linesBefore">The number of lines in the file before it.</param>
    /// <param name="problems">Receives what cannot be read, and words that YAML takes for something else.</param>
    public static MetadataNode.Map ReadLoosely(string yaml, int linesBefore, ProblemLog problems)
    {
        var tried = new ProblemLog("");
        var map = Read(yaml, linesBefore, tried);
        var again = new ProblemLog("");
        if (map is null && QuotedLines.Indent(yaml) is { } indented && Read(indented, linesBefore, again) is { } read)
            (map, tried) = (read, again);

        foreach (var problem in tried.Problems)
            problems.Warning(
                problem.Line is { } line ? new Place(line, problem.Column) : null,
                problem.What,
                map is null ? $"{problem.Advice} Until then, its lines are read one by one." : problem.Advice);
        if (map is null)
            return HeaderLines.Read(yaml, linesBefore);

        LostWords.Report(yaml, linesBefore, problems);
        return map;
    }

    /// <summary>Reads one document.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="linesBefore">The number of lines in the file before it.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    /// <returns>The map; empty for an empty document; null when it is not a map or not YAML, which is then a problem.</returns>
    public static MetadataNode.Map? Read(string yaml, int linesBefore, ProblemLog problems)
    {
        if (yaml.Length > MaxTextLength)
        {
            problems.Error(new Place(linesBefore + 1), $"The metadata is longer than {MaxTextLength / 1024} KB.", "Keep only the keys that the archive knows.");
            return null;
        }

        var reader = new YamlReader(yaml, linesBefore, problems);
        try
        {
            return reader.ReadDocument();
        }
        // Input that is not YAML at all can trigger YamlDotNet's internal checks, not only its syntax errors.
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or EndOfStreamException)
        {
            var syntax = e as YamlException;
            problems.Error(
                reader.PlaceOf(syntax?.Start ?? reader._parser.Current?.Start ?? Mark.Empty),
                syntax is null ? "The metadata is not YAML." : $"The metadata is not YAML: {Sentence(syntax.InnerException?.Message ?? syntax.Message)}",
                "Put any value with a colon, a quotation mark or # in double quotation marks, and indent with spaces.");
            return null;
        }
    }

    private MetadataNode.Map? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return new MetadataNode.Map([], new Place(_linesBefore + 1));

        _parser.Consume<DocumentStart>();
        var root = ReadValue(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _problems.Error(PlaceOf(second.Start), "A second YAML document begins here, which is not read.", "Keep all the metadata in one document.");

        switch (root)
        {
            case MetadataNode.Map map:
                return map;
            case MetadataNode.Scalar { Text: null }:
                return new MetadataNode.Map([], root.Place);
            default:
                _problems.Error(root.Place, "The metadata is not a list of keys and values.", "Write each key on its own line, as in title: Headline.");
                return null;
        }
    }

    private MetadataNode ReadValue(int depth)
    {
        var begin = _parser.Current ?? throw new YamlException("The text ends too early.");
        var place = PlaceOf(begin.Start);
        if (depth > DeepestNesting && begin is MappingStart or SequenceStart)
            return Refuse(place, "Values are nested too deeply here.", "Write the value as text, a list, or a list of maps.");

        switch (begin)
        {
            case YamlDotNet.Core.Events.Scalar:
                return ReadScalar(place);
            case SequenceStart:
                return new MetadataNode.List(ReadItems(depth), place);
            case MappingStart:
                return new MetadataNode.Map(ReadEntries(depth), place);
            default:
                return Refuse(place, "An alias (*) is not read.", "Write out the value; if it begins with *, put it in double quotation marks.");
        }
    }

    private MetadataNode.Scalar ReadScalar(Place place)
    {
        var scalar = _parser.Consume<YamlDotNet.Core.Events.Scalar>();
        var absent = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
        return new MetadataNode.Scalar(absent ? null : CleanText.Clean(scalar.Value), place);
    }

    private List<MetadataNode> ReadItems(int depth)
    {
        var items = new List<MetadataNode>();
        _parser.Consume<SequenceStart>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadValue(depth + 1));
        return items;
    }

    private List<(MetadataNode.Scalar, MetadataNode)> ReadEntries(int depth)
    {
        var entries = new List<(MetadataNode.Scalar, MetadataNode)>();
        _parser.Consume<MappingStart>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            var value = ReadValue(depth + 1);
            if (key is MetadataNode.Scalar { Text: not null } name)
                entries.Add((name, value));
            else
                _problems.Error(key.Place, "This key is not a word.", "Write each key as one word before a colon.");
        }
        return entries;
    }

    private MetadataNode.Scalar Refuse(Place place, string what, string advice)
    {
        _problems.Error(place, what, advice);
        _parser.SkipThisAndNestedEvents();
        return new MetadataNode.Scalar(null, place);
    }

    private Place PlaceOf(Mark mark) => new((int)mark.Line + _linesBefore, (int)mark.Column);

    private static string Sentence(string message) => OneLine.Collapse(message).TrimEnd('.') + ".";
}
