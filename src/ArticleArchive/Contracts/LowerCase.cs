using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Contracts;

/// <summary>Writes the names of an enumeration to JSON with a small first letter: <c>headline</c>, <c>direct</c>.</summary>
public sealed class LowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
