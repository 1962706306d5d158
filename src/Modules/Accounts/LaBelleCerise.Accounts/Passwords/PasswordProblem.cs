namespace LaBelleCerise.Accounts.Passwords;

/// <summary>Why a new password is refused.</summary>
internal enum PasswordProblem
{
    TooShort,
    TooLong,
    Guessable,
}
