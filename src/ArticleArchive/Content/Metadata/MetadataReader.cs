namespace ArticleArchive.Content.Metadata;

/// <summary>Turns the keys of front matter or a sidecar, in any dialect, into metadata; values it cannot read are left out and reported.</summary>
/// <param name="slug">The slug from the file's name.</param>
/// <param name="rules">How to read the metadata of this archive.</param>
/// <param name="problems">Receives the values that cannot be read.</param>
internal sealed class MetadataReader(ArticleSlug slug, HeaderRules rules, ProblemLog problems)
{
    private readonly MetadataValues _values = new(problems);

    /// <summary>Reads the metadata from a map.</summary>
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
            Original = given.All("original").Select(Original).OfType<StoredOriginal>().FirstOrDefault(),
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
        given.All("source").Select(ReadPublisher).OfType<Publisher>().FirstOrDefault() is { } publisher
            ? publisher with { Url = publisher.Url ?? original }
            : null;

    private static T? First<T>(GivenKeys given, string key, Func<MetadataNode, string, T?> read)
        where T : class => given.All(key).Select(value => read(value, key)).OfType<T>().FirstOrDefault();

    /// <summary>The date. <c>published: true</c> is not a date.</summary>
    private ArticleDate? Date(GivenKeys given) =>
        given.All("date")
            .Where(value => value is not MetadataNode.Scalar scalar || !StateReader.IsYesOrNo(scalar.Text))
            .Select(value => _values.Date(value, "date"))
            .OfType<ArticleDate>()
            .FirstOrDefault();

    /// <summary>The topics under the archive's own key; otherwise those of all keys of other dialects.</summary>
    private IReadOnlyList<string> Topics(GivenKeys given) =>
        given.Exactly("topics") is { } ours
            ? _values.List(ours, "topics")
            : [.. given.All("topics").SelectMany(value => _values.List(value, "topics")).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What <c>archive import</c> wrote. Other programs may mean something else by the key: that is none.</summary>
    private static StoredOriginal? Original(MetadataNode value) =>
        value is MetadataNode.Map map && WordsOf(map, "file") is { } file && WordsOf(map, "sha256") is { } sha256 ? new StoredOriginal(file, sha256) : null;

    private static string? WordsOf(MetadataNode.Map map, string key) =>
        map.Entries.Where(entry => entry.Key.Text == key).Select(entry => (entry.Value as MetadataNode.Scalar)?.Text).FirstOrDefault();

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

        problems.Warning(value.Place, "The source has no name.", "Add name: with the publisher's name, or write only the name after source:.");
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
