using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>The value of a key over any number of lines, collected line by line.</summary>
/// <param name="key">The key.</param>
/// <param name="first">The value on the line of the key.</param>
internal sealed class LineValue(MetadataNode.Scalar key, MetadataNode first)
{
    private readonly StringBuilder _words = new((first as MetadataNode.Scalar)?.Text);
    private List<MetadataNode>? _items = first is MetadataNode.List list ? [.. list.Items] : null;

    /// <summary>The key.</summary>
    public MetadataNode.Scalar Key => key;

    /// <summary>The value from all its lines.</summary>
    public MetadataNode Whole =>
        _items is { } items
            ? new MetadataNode.List(items, first.Place)
            : new MetadataNode.Scalar(_words.Length == 0 ? null : CleanText.Clean(_words.ToString()), first.Place);

    /// <summary>Adds an item, which makes the value a list.</summary>
    public void AddItem(MetadataNode.Scalar item) => (_items ??= []).Add(item);

    /// <summary>Adds words to a text; after list items they are ignored.</summary>
    public void AddWords(string words)
    {
        if (_items is null)
            _words.Append(_words.Length == 0 ? "" : " ").Append(words);
    }
}
