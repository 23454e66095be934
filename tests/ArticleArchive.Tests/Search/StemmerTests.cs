using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Search;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("crack", "cracking", "cracked", "cracks", "crackʼs")]
    [InlineData("emwazi", "emwaziʼs")]
    [InlineData("kill", "killed", "killing", "kills")]
    [InlineData("co", "co")]
    public void Forms_of_a_word_have_one_stem(string stem, params string[] forms) => forms.ShouldAllBe(form => Stemmer.Stem(form) == stem);

    // Checked against two other implementations of the algorithm, which agree on these and on 26,799 words of news.
    [Theory]
    [InlineData("skies", "sky")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("caresses", "caress")]
    [InlineData("agreed", "agre")]
    [InlineData("hoping", "hope")]
    [InlineData("hopping", "hop")]
    [InlineData("proceeds", "proceed")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("cry", "cri")]
    [InlineData("generously", "generous")]
    [InlineData("communication", "communic")]
    [InlineData("arsenal", "arsenal")]
    [InlineData("coalition", "coalit")]
    [InlineData("conscription", "conscript")]
    [InlineData("possibly", "possibl")]
    [InlineData("organisation", "organis")]
    [InlineData("national", "nation")]
    [InlineData("usefulness", "use")]
    [InlineData("biology", "biolog")]
    [InlineData("apology", "apolog")]
    [InlineData("negative", "negat")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlled", "control")]
    [InlineData("youth", "youth")]
    [InlineData("yes", "yes")]
    public void The_algorithm_is_followed(string word, string stem) => Stemmer.Stem(word).ShouldBe(stem);
}
