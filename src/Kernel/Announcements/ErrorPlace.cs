using System.Diagnostics;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Says which exception happened and where, without its message: messages may carry what a person typed.</summary>
public static class ErrorPlace
{
    private const int Deepest = 6;
    private const int Longest = 400;

    /// <summary>The exception types from the outside in, and the first of our own methods on the stack; at most 400 characters.</summary>
    public static string Of(Exception error)
    {
        var names = new List<string>();
        for (var current = error; current is not null && names.Count < Deepest; current = current.InnerException)
        {
            names.Add(current.GetType().Name);
        }

        var method = new StackTrace(error).GetFrames().Select(f => f.GetMethod())
            .FirstOrDefault(m => m?.DeclaringType?.Namespace?.StartsWith("LaBelleCerise", StringComparison.Ordinal) == true);
        var place = $"{string.Join(" < ", names)} in {method?.DeclaringType?.FullName ?? "?"}";
        return place.Length <= Longest ? place : place[..Longest];
    }
}
