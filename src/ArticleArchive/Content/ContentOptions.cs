using ArticleArchive.Content.Files;

namespace ArticleArchive.Content;

/// <summary>How to read the content folder.</summary>
public sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    public required string ContentPath { get; init; }

    /// <summary>Lines of plain-text files that are page furniture when they stand alone; letter case, a final full stop and a colon are ignored.</summary>
    public IReadOnlyList<string> PageFurniture { get; init; } = DefaultPageFurniture;

    /// <summary>The limits of one file.</summary>
    public FileLimits Limits { get; init; } = new();

    /// <summary>The meaning of metadata keys in this archive: the name of a known key, or nothing for a key to ignore.</summary>
    public IReadOnlyDictionary<string, string?> Keys { get; init; } = new Dictionary<string, string?>();

    /// <summary>The encoding of files that are not UTF-8, by name (<c>windows-1252</c>); null to guess it for each file.</summary>
    public string? Encoding { get; init; }

    /// <summary>The metadata keys that the archive reads, by its own names.</summary>
    public static IReadOnlyList<string> MetadataKeys => Metadata.MetadataKeys.ForArticle;

    /// <summary>Whether an encoding of this name exists.</summary>
    public static bool IsEncoding(string name) => StoredText.IsEncoding(name);

    /// <summary>The clock. Texts to be published later, or that have expired, are held back.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Lines that news pages leave behind when saved as text.</summary>
    public static IReadOnlyList<string> DefaultPageFurniture { get; } =
    [
        "Updated", "Advertisement", "Advertising", "Share this article", "Share", "Read more", "Related articles", "Related topics",
        "Sign up to our newsletter",
        "Subscribe", "Print this page", "Follow us", "Comments", "Most read", "More on this story", "Image caption", "Media caption",
        "Skip to content", "Skip to main content", "Skip to navigation", "Scroll to top", "Back to top",
    ];
}
