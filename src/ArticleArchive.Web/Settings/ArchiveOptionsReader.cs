using ArticleArchive.Ingest;

namespace ArticleArchive.Web.Settings;

/// <summary>Reads the settings from the configuration, and reports a key that it cannot read instead of ignoring it.</summary>
internal sealed class ArchiveOptionsReader(IConfiguration configuration) : IConfigureOptions<ArchiveOptions>
{
    public void Configure(ArchiveOptions options)
    {
        var section = configuration.GetSection(ArchiveOptions.Section);
        var unknown = UnknownKeys(section, typeof(ArchiveOptions))
            .Concat(UnknownKeys(section.GetSection(nameof(ArchiveOptions.Limits)), typeof(ArchiveLimits)))
            .Concat(UnnumberedLists(section))
            .ToList();
        if (unknown.Count > 0)
            throw Wrong(unknown);

        if (section[nameof(ArchiveOptions.Search)] is { } engine && !Enum.TryParse<SearchEngineChoice>(engine, ignoreCase: true, out _))
            throw Wrong([$"Archive:Search is '{engine}'. Give {string.Join(" or ", Enum.GetNames<SearchEngineChoice>())}, or leave it out for Lucene."]);

        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException unreadable)
        {
            // The binder's own message names the key, the value and the type it should have.
            throw Wrong([$"{unreadable.Message} Correct the value, or leave the key out for its default."]);
        }

        options.ContentPath ??= ArchiveFolders.FindContent(Environment.CurrentDirectory, AppContext.BaseDirectory);
        if (options.ContentPath is { Length: > 0 } content)
            options.DataPath ??= ArchiveFolders.DataBeside(content);
    }

    private static IEnumerable<string> UnknownKeys(IConfigurationSection section, Type settings)
    {
        var known = settings.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal).ToList();
        return section.GetChildren()
            .Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Select(child => $"{child.Path} is not a setting. The settings of {section.Path} are {string.Join(", ", known)}.");
    }

    /// <summary>Lists that are given as one value, which the binder would ignore.</summary>
    private static IEnumerable<string> UnnumberedLists(IConfigurationSection section) =>
        from property in typeof(ArchiveOptions).GetProperties()
        where property.PropertyType == typeof(IReadOnlyList<string>) && section[property.Name] is { Length: > 0 }
        select $"{section.Path}:{property.Name} is a list. Number its values: {section.Path}:{property.Name}:0={section[property.Name]}.";

    private static OptionsValidationException Wrong(IEnumerable<string> failures) => new(Options.DefaultName, typeof(ArchiveOptions), failures);
}
