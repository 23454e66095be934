using ArticleArchive.Articles;

namespace ArticleArchive.Content.Metadata;

/// <summary>Turns the keys of front matter or a sidecar, in whatever dialect, into metadata; what it cannot read it leaves out and reports.</summary>
/// <param name="slug">The slug of the file's name.</param>
/// <param name="rules">How the metadata of this archive is read.</param>
/// <param name="problems">Receives what cannot be read.</param>
internal sealed class MetadataReader(ArticleSlug slug, HeaderRules rules, ProblemLog problems)
{
    private readonly MetadataValues _values = new(problems);

    /// <summary>The metadata of a map.</summary>
    public GivenMetadata Read(MetadataNode.Map map)
    {
        var given = new GivenKeys(map, rules.Keys, problems);
        var address = new AddressReader(slug, _values, problems).Read(given);
        return new GivenMetadata
        {
            Values = Values(given) with { Aliases = address.Aliases, OldPaths = address.OldPaths, Publisher = Publisher(given, address.Original) },
            IsUndated = given.All("date").Any(MetadataValues.IsUndated),
            Layout = First(given, "layout", _values.Line),
            Slug = address.Slug,
            Encoding = First(given, "encoding", _values.Line),
            State = new StateReader(rules.Clock.GetUtcNow(), _values).Read(key => given.All(key).FirstOrDefault()),
            UnusedKeys = given.Unused,
        };
    }

    private ArticleMetadata Values(GivenKeys given) => new()
    {
        Title = First(given, "title", PlainLine) ?? "",
        Date = Date(given),
        EventDate = First(given, "event-date", _values.Date),
        Updated = First(given, "updated", _values.Date),
        Bylines = given.All("byline").Select(_values.Names).FirstOrDefault(names => names.Count > 0) ?? [],
        Dateline = First(given, "dateline", _values.Line),
        Topics = Topics(given),
        Speakers = [.. given.All("speakers").SelectMany(MetadataValues.Items).Select(ReadSpeaker).OfType<KnownSpeaker>()],
        Summary = First(given, "summary", PlainLine),
        Language = First(given, "language", _values.Language) ?? "",
        Rights = First(given, "rights", _values.Line),
    };

    private string? PlainLine(MetadataNode value, string key) => _values.Line(value, key) is { } line ? MarkedUp.Plain(line) : null;

    private Publisher? Publisher(GivenKeys given, string? original) =>
        given.All("source").Select(ReadPublisher).OfType<Publisher>().FirstOrDefault() is { } publisher ? publisher with { Url = publisher.Url ?? original } : null;

    private static T? First<T>(GivenKeys given, string key, Func<MetadataNode, string, T?> read)
        where T : class => given.All(key).Select(value => read(value, key)).OfType<T>().FirstOrDefault();

    /// <summary>The date. <c>published: true</c> says nothing of it.</summary>
    private ArticleDate? Date(GivenKeys given) =>
        given.All("date")
            .Where(value => value is not MetadataNode.Scalar scalar || !StateReader.IsYesOrNo(scalar.Text))
            .Select(value => _values.Date(value, "date"))
            .OfType<ArticleDate>()
            .FirstOrDefault();

    /// <summary>Topics of our own key; or else of all keys of other dialects that have some.</summary>
    private IReadOnlyList<string> Topics(GivenKeys given) =>
        given.Exactly("topics") is { } ours
            ? _values.List(ours, "topics")
            : [.. given.All("topics").SelectMany(value => _values.List(value, "topics")).Distinct(StringComparer.OrdinalIgnoreCase)];

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

        problems.Warning(value.Place, "The source has no name.", "Add name: with the publisher's name, or write it alone after source:.");
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

        problems.Warning(value.Place, "A speaker has no name.", "Add name: with the full name, without rank or title.");
        return null;
    }
}
