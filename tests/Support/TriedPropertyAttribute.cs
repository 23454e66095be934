using System.Diagnostics.CodeAnalysis;
using FsCheck.Xunit;

namespace ArticleArchive.Tests.Support;

/// <summary>A property that is tried as often as <see cref="Trials"/> say.</summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Usage", "xUnit3003", Justification = "FsCheck's attribute takes no source information to pass on.")]
public sealed class TriedPropertyAttribute : PropertyAttribute
{
    /// <param name="usually">How often it is tried in every run of the tests.</param>
    public TriedPropertyAttribute(int usually) => (Usually, MaxTest) = (usually, Trials.Count(usually));

    /// <summary>How often it is tried in every run of the tests.</summary>
    public int Usually { get; }
}
