using ArticleArchive.Articles;

namespace ArticleArchive.Content.Metadata;

/// <summary>Turns the keys of front matter or a sidecar into metadata; what it cannot read it leaves out and reports.</summary>
internal sealed class MetadataReader(ArticleSlug slug, ProblemLog problems)
{
    private readonly MetadataValues _values = new(problems);

    /// <summary>The metadata of a map.</summary>
    public ArticleMetadata Read(MetadataNode.Map map)
    {
        var metadata = ArticleMetadata.None;
        foreach (var (key, value) in _values.Entries(map, MetadataKeys.OfArticle))
            metadata = With(metadata, key, value);
        return metadata;
    }

    private ArticleMetadata With(ArticleMetadata metadata, string key, MetadataNode value) => key switch
    {
        "title" => metadata with { Title = _values.Line(value, key) },
        "date" => metadata with { Date = _values.Date(value, key), SettlesDate = true },
        "event-date" => metadata with { EventDate = _values.Date(value, key) },
        "updated" => metadata with { Updated = _values.Date(value, key) },
        "source" => metadata with { Publisher = ReadPublisher(value) },
        "byline" => metadata with { Bylines = _values.Lines(value, key) },
        "dateline" => metadata with { Dateline = _values.Line(value, key) },
        "topics" => metadata with { Topics = _values.Lines(value, key) },
        "speakers" => metadata with { Speakers = [.. MetadataValues.Items(value).Select(ReadSpeaker).OfType<KnownSpeaker>()] },
        "summary" => metadata with { Summary = _values.Line(value, key) },
        "language" => metadata with { Language = _values.Language(value, key) },
        "rights" => metadata with { Rights = _values.Line(value, key) },
        "layout" => metadata with { Layout = _values.Line(value, key) },
        "aliases" => metadata with { Aliases = ReadAliases(value) },
        _ => metadata,
    };

    private Publisher? ReadPublisher(MetadataNode value)
    {
        if (value is not MetadataNode.Map map)
            return _values.Line(value, "source") is { } only ? new Publisher(only, null, null) : null;

        var publisher = new Publisher("", null, null);
        foreach (var (key, part) in _values.Entries(map, MetadataKeys.OfSource))
        {
            publisher = key switch
            {
                "name" => publisher with { Name = _values.Line(part, key) ?? "" },
                "url" => publisher with { Url = _values.WebAddress(part, key) },
                _ => publisher with { Id = _values.Line(part, key) },
            };
        }
        if (publisher.Name.Length > 0)
            return publisher;

        problems.Error(value.Place, "The source has no name.", "Add name: with the publisher's name, or write it alone after source:.");
        return null;
    }

    private KnownSpeaker? ReadSpeaker(MetadataNode value)
    {
        if (value is not MetadataNode.Map map)
            return _values.Line(value, "speakers") is { } only ? new KnownSpeaker(only, null, []) : null;

        var speaker = new KnownSpeaker("", null, []);
        foreach (var (key, part) in _values.Entries(map, MetadataKeys.OfSpeaker))
        {
            speaker = key switch
            {
                "name" => speaker with { Name = _values.Line(part, key) ?? "" },
                "role" => speaker with { Role = _values.Line(part, key) },
                _ => speaker with { Aliases = _values.Lines(part, key) },
            };
        }
        if (speaker.Name.Length > 0)
            return speaker;

        problems.Error(value.Place, "A speaker has no name.", "Add name: with the full name, without rank or title.");
        return null;
    }

    private List<ArticleSlug> ReadAliases(MetadataNode value)
    {
        var aliases = new List<ArticleSlug>();
        foreach (var item in MetadataValues.Items(value))
        {
            if (_values.Line(item, "aliases") is not { } text)
                continue;
            if (!ArticleSlug.TryParse(text, out var alias))
                problems.Error(item.Place, $"The alias \"{text}\" is not a slug.", "Write an earlier file name: letters, digits and hyphens, no ending.");
            else if (alias == slug)
                problems.Warning(item.Place, $"The alias \"{text}\" is the article's own slug.", "Take it out: aliases are earlier slugs.");
            else if (!aliases.Contains(alias))
                aliases.Add(alias);
        }
        return aliases;
    }
}
