using ArticleArchive.Content.Files;

namespace ArticleArchive.Content;

/// <summary>How the content folder is read.</summary>
public sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    public required string ContentPath { get; init; }

    /// <summary>Lines of a plain-text file that are page furniture when they stand alone; compared without letter case, final stop or colon.</summary>
    public IReadOnlyList<string> PageFurniture { get; init; } = DefaultPageFurniture;

    /// <summary>What one file may ask for at most.</summary>
    public FileLimits Limits { get; init; } = new();

    /// <summary>What keys of the metadata mean in this archive: the name of a key that it knows, or nothing for a key that is passed by in silence.</summary>
    public IReadOnlyDictionary<string, string?> Keys { get; init; } = new Dictionary<string, string?>();

    /// <summary>The encoding of files that are not UTF-8, by its name (<c>windows-1252</c>); null to guess it for each.</summary>
    public string? Encoding { get; init; }

    /// <summary>The keys of metadata that the archive reads, by the names of its own.</summary>
    public static IReadOnlyList<string> MetadataKeys => Metadata.MetadataKeys.OfArticle;

    /// <summary>Whether there is an encoding of that name.</summary>
    public static bool IsEncoding(string name) => StoredText.IsEncoding(name);

    /// <summary>The clock: what is to be published later, or no longer, is held back.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Lines that news pages leave behind when they are saved as text.</summary>
    public static IReadOnlyList<string> DefaultPageFurniture { get; } =
    [
        "Updated", "Advertisement", "Advertising", "Share this article", "Share", "Read more", "Related articles", "Related topics", "Sign up to our newsletter",
        "Subscribe", "Print this page", "Follow us", "Comments", "Most read", "More on this story", "Image caption", "Media caption",
        "Skip to content", "Skip to main content", "Skip to navigation", "Scroll to top", "Back to top",
    ];
}
