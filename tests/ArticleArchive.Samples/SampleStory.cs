using ArticleArchive.Articles;

namespace ArticleArchive.Samples;

/// <summary>An article of the sample as it stands, or as it once stood.</summary>
internal sealed record SampleStory
{
    /// <summary>The folder it is kept in, and the day it stands for.</summary>
    public required SampleDate Date { get; init; }

    public required string Slug { get; init; }

    public required QuotationStyle Style { get; init; }

    public required StoredFormat Format { get; init; }

    public required string Title { get; init; }

    /// <summary>What stands below the title, to be parted by blank lines; in plain text the page furniture too.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>YAML without the title.</summary>
    public required string Metadata { get; init; }

    /// <summary>Its files: one, or a text with its metadata beside it.</summary>
    public IReadOnlyList<SampleFile> Files => Format is StoredFormat.Markdown
        ? [new($"{Date.Folder}/{Slug}.md", $"---\n{SampleMetadata.Line("title", Title)}{Metadata}---\n\n{string.Join("\n\n", Blocks)}\n")]
        : [new($"{Date.Folder}/{Slug}.txt", string.Join("\n\n", [Title, .. Blocks]) + "\n"), new($"{Date.Folder}/{Slug}.yml", Metadata)];
}
