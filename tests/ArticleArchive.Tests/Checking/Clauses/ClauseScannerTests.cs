using ArticleArchive.Checking.Clauses;

namespace ArticleArchive.Tests.Checking.Clauses;

public sealed class ClauseScannerTests
{
    [Theory]
    [InlineData("[I]f it rains", "if|it|rains")]
    [InlineData("so [w]e didn't", "so|we|did|n't")]
    [InlineData("we [the crew] sailed", "we|[|the|crew|]|sailed")]
    public void A_letter_that_an_editor_changed_belongs_to_its_word(string text, string words) =>
        string.Join('|', new ClauseScanner(0, text).Scan(new TextSpan(0, text.Length), []).Select(word => word.Lower)).ShouldBe(words);
}
