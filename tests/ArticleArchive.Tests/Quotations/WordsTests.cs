using ArticleArchive.Quotations.Marks;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Tests.Quotations;

/// <summary>The words of the narration and its sentences.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("quip*", "quip quips quipping quipped")]
    [InlineData("reply", "reply replies replying replied")]
    [InlineData("argue", "argue argues arguing argued")]
    [InlineData("agree", "agree agrees agreeing agreed")]
    [InlineData("lie lied lied", "lie lies lying lied")]
    [InlineData("write wrote written", "write writes writing wrote written")]
    [InlineData("confess", "confess confesses confessing confessed")]
    public void The_forms_of_a_verb_are_spelt(string line, string forms) =>
        string.Join(' ', VerbForms.Inflect(line.Split(' ')).Select(form => form.Form)).ShouldBe(forms);

    [Theory]
    [InlineData("Clinton's team isn't here", "Clinton|'s|team|isn't|here")]
    [InlineData("the dogs' life", "the|dogs|'|life")]
    [InlineData("Mr. J. Smith of the U.S. left.", "Mr.|J.|Smith|of|the|U.S.|left|.")]
    [InlineData("40% of 1,000 — at $3.50", "40|%|of|1,000|—|at|$3.50")]
    [InlineData("US-led ... forces", "US-led|...|forces")]
    public void Words_are_cut_from_marks(string text, string words) =>
        string.Join('|', NarrationOf(text).Words.Select(word => text[word.Start..word.End])).ShouldBe(words);

    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("Mr. Hart of the U.S. left.", 1)]
    [InlineData("\"It will hold,\" she said. \"It is new.\"", 2)]
    [InlineData("\"It will hold.\" Ann Field agreed.", 2)]
    [InlineData("\"Will it hold?\" Ann Field asked.", 1)]
    [InlineData("\"Will it hold?\" Ann Field, who built it, asked.", 1)]
    [InlineData("\"Will it hold?\" Nobody knows.", 2)]
    public void Sentences_end_where_a_reader_ends_them(string text, int sentences) => NarrationOf(text).Sentences.ShouldBe(sentences);

    [Theory]
    [InlineData("said", WordClass.Cue)]
    [InlineData("called", WordClass.WeakCue)]
    [InlineData("vice-marshal", WordClass.Title)]
    [InlineData("quietly", WordClass.Adverb)]
    [InlineData("hoisted", WordClass.Past)]
    public void The_lists_and_endings_tell_what_a_word_can_be(string word, object expected) => (Lexicon.Classify(word) & (WordClass)expected).ShouldBe((WordClass)expected);

    private static Narration NarrationOf(string text) => new(new PassageText(PassageKind.Paragraph, text), 0, new MarkPairs(0, text, HouseStyle.Double).Pair());
}
