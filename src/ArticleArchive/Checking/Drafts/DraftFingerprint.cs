using System.Security.Cryptography;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Drafts;

/// <summary>Computes the same fingerprint for the same finding, so that a known finding is recognised after an edit elsewhere.</summary>
internal static class DraftFingerprint
{
    private const int Digits = 16;

    public static string Compute(DraftFinding finding)
    {
        var subject = finding.Quotation is null ? finding.Subject : Folded(finding.Subject);
        var told = $"{VerdictWording.NameOf(finding.Rule)}\n{subject}\n{Folded(finding.Quotation?.By ?? "")}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)))[..Digits];
    }

    /// <summary>The words as search folds them, separated by spaces.</summary>
    internal static string Folded(string text) => string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Word));
}
