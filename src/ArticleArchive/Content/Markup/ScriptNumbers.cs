using System.Text.RegularExpressions;
using ArticleArchive.Content.Writing;

namespace ArticleArchive.Content.Markup;

/// <summary>Reads numbers above and below the line so that they do not become part of the number beside them.</summary>
/// <param name="body">The body.</param>
/// <param name="next">Finds the end tags.</param>
/// <param name="written">The text as written so far.</param>
internal sealed partial class ScriptNumbers(string body, NextIndex next, StringBuilder written)
{
    private const int MaxLength = 300;

    private string _end = "";

    /// <summary>What is written for a tag <c>sup</c> or <c>sub</c>, and the index up to which it stands for the body.</summary>
    public (int End, string Text) Read(HtmlTag tag)
    {
        var closing = $"</{tag.Name}>";
        var end = tag.IsEnd ? body.Length : next.IndexOf(closing, tag.End);
        var inside = end < body.Length && end - tag.End <= MaxLength ? AnyTag().Replace(body[tag.End..end], "") : "";
        if (!SuperscriptNumber.IsNumber(inside))
        {
            var text = tag.IsEnd ? $"{_end}</{tag.Name}>" : $"<{tag.Name}>";
            _end = "";
            return (tag.End, text);
        }

        (var before, _end) = SuperscriptNumber.Marks(tag.Name == "sup", LastWritten(), body.ElementAtOrDefault(end + closing.Length));
        return tag.Name == "sup" && before.Length == 0 && inside.Length == end - tag.End
            ? (end, SuperscriptNumber.Superscript(inside))
            : (tag.End, $"{before.Replace("_", "\\_", StringComparison.Ordinal)}<{tag.Name}>");
    }

    /// <summary>The last character of the words so far, which tags and marks of emphasis may follow; a space when there is none.</summary>
    private char LastWritten()
    {
        var near = Math.Min(written.Length, MaxLength);
        return AnyTag().Replace(written.ToString(written.Length - near, near), "").TrimEnd('*', '_') is [.., var last] ? last : ' ';
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    public static partial Regex AnyTag();
}
