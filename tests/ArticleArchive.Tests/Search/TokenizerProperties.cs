using ArticleArchive.Search.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Search;

public sealed class TokenizerProperties
{
    [Property(300)]
    public Property Words_stand_in_order_where_they_say() => Prop.ForAll(SearchTexts.Passages, StandWhereTheySay);

    [Property(300)]
    public bool Words_of_any_text_stand_where_they_say(NonNull<string> text) => StandWhereTheySay(text.Get);

    [Property(300)]
    public bool Folding_a_folded_word_changes_nothing(NonNull<string> text) =>
        Tokenizer.Tokenize(text.Get).All(token => Tokenizer.Tokenize(token.Word) is [var again] && again.Word == token.Word);

    [Property]
    public Property Letter_case_is_folded() => Prop.ForAll(SearchTexts.PlainWords, words =>
        Folded(string.Join(' ', words).ToUpperInvariant()).SequenceEqual(Folded(string.Join(' ', words))));

    private static bool StandWhereTheySay(string text)
    {
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Start < end || token.End > text.Length || !Folded(text.Substring(token.Start, token.Length)).SequenceEqual([token.Word]))
                return false;

            end = token.End;
        }

        return true;
    }

    private static IEnumerable<string> Folded(string text) => Tokenizer.Tokenize(text).Select(token => token.Word);
}
