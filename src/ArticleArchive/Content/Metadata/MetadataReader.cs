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
        var values = MetadataKeys.Read(given, _values);
        var publisher = values.Publisher is { Url: null } unlinked ? unlinked with { Url = address.Original } : values.Publisher;
        return new GivenMetadata
        {
            Values = values with { Aliases = address.Aliases, OldPaths = address.OldPaths, Publisher = publisher },
            IsUndated = given.All("date").Any(MetadataValues.IsUndated),
            Layout = Line(given, "layout"),
            Slug = address.Slug,
            Encoding = Line(given, "encoding"),
            State = new StateReader(rules.Clock.GetUtcNow(), _values).Read(key => given.All(key).FirstOrDefault()),
            Original = given.All("original").Select(Original).OfType<StoredOriginal>().FirstOrDefault(),
            UnusedKeys = given.Unused,
        };
    }

    private string? Line(GivenKeys given, string key) => given.All(key).Select(value => _values.Line(value, key)).OfType<string>().FirstOrDefault();

    /// <summary>What <c>archive import</c> wrote. Other programs may mean something else by the key: that is none.</summary>
    private static StoredOriginal? Original(MetadataNode value) =>
        value is MetadataNode.Map map && WordsOf(map, "file") is { } file && WordsOf(map, "sha256") is { } sha256 ? new StoredOriginal(file, sha256) : null;

    private static string? WordsOf(MetadataNode.Map map, string key) =>
        map.Entries.Where(entry => entry.Key.Text == key).Select(entry => (entry.Value as MetadataNode.Scalar)?.Text).FirstOrDefault();
}
