using ArticleArchive.Search.Text;

namespace ArticleArchive.Web.Linking;

/// <summary>The places in a text where a run of whole words may begin or end: never inside a word, nor inside what readers see as one character.</summary>
internal sealed class WordBorders
{
    private readonly string _text;
    private readonly bool[] _isCharacter;
    private readonly bool[] _isBorder;

    public WordBorders(string text)
    {
        _text = text;
        _isCharacter = new bool[text.Length + 1];
        _isCharacter[text.Length] = true;
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
            _isCharacter[start] = true;

        _isBorder = [.. _isCharacter];
        foreach (var word in Tokenizer.Tokenize(text))
            Array.Clear(_isBorder, word.Start + 1, word.Length - 1);
    }

    /// <summary>Whether the stretch can be words or parts of words: it splits no character that readers see, and has no white space at its edges.</summary>
    public bool HoldsCharacters(TextSpan stretch) =>
        stretch.End <= _text.Length && _isCharacter[stretch.Start] && _isCharacter[stretch.End] && !char.IsWhiteSpace(_text[stretch.Start])
            && !char.IsWhiteSpace(_text[stretch.End - 1]);

    /// <summary>Whether the stretch can be a run of whole words.</summary>
    public bool Holds(TextSpan stretch) => HoldsCharacters(stretch) && _isBorder[stretch.Start] && _isBorder[stretch.End];

    /// <summary>The whole words that a stretch touches, without white space at the edges; null when it touches none, or reaches outside the text.</summary>
    public TextSpan? Around(TextSpan stretch)
    {
        if (stretch.End > _text.Length)
            return null;

        var (start, end) = (stretch.Start, stretch.End);
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (start == end)
            return null;

        while (!_isBorder[start])
            start--;
        while (!_isBorder[end])
            end++;
        return new TextSpan(start, end - start);
    }
}
