namespace ArticleArchive.Content.Metadata;

/// <summary>Reads <c>speakers.yml</c>. An invalid entry is reported and left out; the others apply.</summary>
internal sealed class SpeakerRulesReader
{
    private const string Root = "speakers";

    private static readonly string[] Keys = ["name", "same", "different", "role", "roles", "in", "as"];

    private static readonly string[] TermKeys = ["role", "from", "until"];

    private readonly ProblemLog _problems = new(SpeakerRules.FileName);
    private readonly MetadataValues _values;

    private SpeakerRulesReader() => _values = new MetadataValues(_problems);

    /// <summary>The rules in a file's text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="digest">The digest of the file.</param>
    public static SpeakerRules Read(string yaml, string digest)
    {
        var reader = new SpeakerRulesReader();
        var rules = YamlReader.Read(yaml, 0, reader._problems) is { } map ? reader.Rules(map) : [];
        return new SpeakerRules(rules, digest, reader._problems.Problems);
    }

    private List<SpeakerRule> Rules(MetadataNode.Map map)
    {
        var rules = new List<SpeakerRule>();
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _values.Entries(map, [Root]).SelectMany(pair => MetadataValues.Items(pair.Value)))
        {
            if (Rule(entry) is { } rule && IsConsistent(rule, entry.Place) && IsOnlyOwner(rule, entry.Place, owners))
                rules.Add(rule);
        }

        return rules;
    }

    private SpeakerRule? Rule(MetadataNode value)
    {
        if (value is not MetadataNode.Map map)
        {
            _problems.Error(value.Place, "This entry is not a speaker.", "Write - name: and the full name, and the details below it.");
            return null;
        }

        var given = _values.Entries(map, Keys).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (!given.TryGetValue("name", out var named) || _values.Line(named, "name") is not { } name)
        {
            _problems.Error(map.Place, "This speaker has no name.", "Give the name of the speaker's page, as in name: Steve Warren.");
            return null;
        }

        return new SpeakerRule
        {
            Name = name,
            Same = Lines(given, "same"),
            Different = Lines(given, "different"),
            Roles = [.. Lines(given, "role").Select(role => new SpeakerTerm(role, null, null)), .. Terms(given)],
            In = Slugs(given),
            As = Lines(given, "as"),
        };
    }

    /// <summary>Whether no name is both this person's and somebody else's.</summary>
    private bool IsConsistent(SpeakerRule rule, Place place)
    {
        if (rule.Different.FirstOrDefault(other => rule.Same.Append(rule.Name).Contains(other, StringComparer.OrdinalIgnoreCase)) is not { } both)
            return true;

        var what = $"The name \"{both}\" is settled both ways: it is {rule.Name}, and it is somebody else.";
        _problems.Error(place, what, "Keep it in same: or in different:, not in both.");
        return false;
    }

    /// <summary>Checks that a printed name is settled only once, unless each entry is limited to certain articles or roles.</summary>
    private bool IsOnlyOwner(SpeakerRule rule, Place place, Dictionary<string, string> owners)
    {
        if (rule.In.Count > 0 || rule.As.Count > 0)
            return true;

        var names = rule.Same.Append(rule.Name).ToList();
        if (names.Find(owners.ContainsKey) is { } taken)
        {
            _problems.Error(
                place,
                $"The name \"{taken}\" is defined twice: it already belongs to {owners[taken]}.",
                "Keep one of the two, or limit each with in: (article slugs) or as: (printed roles).");
            return false;
        }

        names.ForEach(name => owners[name] = rule.Name);
        return true;
    }

    private IReadOnlyList<string> Lines(Dictionary<string, MetadataNode> given, string key) =>
        given.TryGetValue(key, out var value) ? _values.Lines(value, key) : [];

    private List<ArticleSlug> Slugs(Dictionary<string, MetadataNode> given)
    {
        var slugs = new List<ArticleSlug>();
        foreach (var text in Lines(given, "in"))
        {
            if (ArticleSlug.TryParse(text, out var slug))
                slugs.Add(slug);
            else
                _problems.Error(
                    given["in"].Place,
                    $"\"{text}\" is not the slug of an article.",
                    "Give the last part of the article's address, as in in: [coalition-briefing].");
        }

        return slugs;
    }

    private IEnumerable<SpeakerTerm> Terms(Dictionary<string, MetadataNode> given) =>
        given.TryGetValue("roles", out var value) ? MetadataValues.Items(value).Select(Term).OfType<SpeakerTerm>() : [];

    private SpeakerTerm? Term(MetadataNode value)
    {
        if (value is not MetadataNode.Map map)
            return _values.Line(value, "roles") is { } only ? new SpeakerTerm(only, null, null) : null;

        var given = _values.Entries(map, TermKeys).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (given.TryGetValue("role", out var role) && _values.Line(role, "role") is { } text)
            return new SpeakerTerm(text, Date(given, "from"), Date(given, "until"));

        _problems.Error(map.Place, "This post has no role.", "Write role: with the rank, title or post, and below it from: and until: with a year or a date.");
        return null;
    }

    private string? Date(Dictionary<string, MetadataNode> given, string key) => given.TryGetValue(key, out var value) ? _values.Date(value, key)?.Edtf : null;
}
