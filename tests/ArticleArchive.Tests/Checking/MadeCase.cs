using ArticleArchive.Checking;

namespace ArticleArchive.Tests.Checking;

/// <summary>A quotation made from the archive, whose right verdict is known.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Text">The words.</param>
/// <param name="By">Who is said to have spoken; null for nobody.</param>
/// <param name="Right">The name of the right verdict.</param>
internal sealed record MadeCase(string Kind, string Text, string? By, string Right)
{
    /// <summary>What the answer must warn of; null for nothing in particular.</summary>
    public Caution? Warns { get; init; }
}
