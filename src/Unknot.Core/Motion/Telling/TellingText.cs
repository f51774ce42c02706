namespace Unknot.Core.Motion.Telling;

/// <summary>The phrases a description is made of; what they say is content.</summary>
public enum TellingText
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Standing on both feet.</summary>
    Standing,

    /// <summary>Standing with one foot in front; {side} is that foot.</summary>
    Striding,

    /// <summary>Standing on one leg; {side} is that leg.</summary>
    OneLeg,

    /// <summary>Sitting.</summary>
    Sitting,

    /// <summary>Sitting with one ankle on the other knee; {side} is that ankle.</summary>
    SittingCrossed,

    /// <summary>Walking; {side} is the foot in front.</summary>
    Walking,

    /// <summary>Kneeling with the hips on the heels, the trunk along the thighs.</summary>
    Folded,

    /// <summary>Kneeling on one knee; {side} is that knee.</summary>
    HalfKneeling,

    /// <summary>On hands and knees.</summary>
    HandsAndKnees,

    /// <summary>Lying face down.</summary>
    FaceDown,

    /// <summary>Lying on the back with long legs.</summary>
    OnTheBack,

    /// <summary>Lying on the back with bent knees and the feet on the floor.</summary>
    OnTheBackKneesBent,

    /// <summary>Lying on the back with hips and knees bent and the feet in the air.</summary>
    OnTheBackLegsUp,

    /// <summary>Lying on one side; {side} is that below.</summary>
    OnTheSide,

    /// <summary>The arm where it hangs or lies beside the body.</summary>
    ArmBeside,

    /// <summary>The upper arm beside the body, the elbow bent.</summary>
    ArmBent,

    /// <summary>The arm out to the side at the height of the shoulder.</summary>
    ArmOut,

    /// <summary>The upper arm out to the side, the elbow bent.</summary>
    ArmOutBent,

    /// <summary>The arm between the side and overhead.</summary>
    ArmSlanting,

    /// <summary>The arm forward.</summary>
    ArmForward,

    /// <summary>The arm across the body.</summary>
    ArmAcross,

    /// <summary>The arm behind the body.</summary>
    ArmBehind,

    /// <summary>The arm overhead.</summary>
    ArmOverhead,

    /// <summary>A hand on something: {hand}, {what}.</summary>
    HandOn,

    /// <summary>One hand; {side}.</summary>
    Hand,

    /// <summary>Both hands.</summary>
    Hands,

    /// <summary>One arm and how it is: {side}, {how}.</summary>
    Arm,

    /// <summary>Both arms and how they are: {how}.</summary>
    Arms,

    /// <summary>The floor.</summary>
    Floor,

    /// <summary>With things: {what}.</summary>
    With,

    /// <summary>Between the last two of a list.</summary>
    And,

    /// <summary>By an angle: {degrees}.</summary>
    ByDegrees,

    /// <summary>By an angle that carries a hand or a head so far only: {degrees}, {breadth}.</summary>
    ByDegreesAndBreadth,

    /// <summary>By a length: {cm}.</summary>
    ByLength,

    /// <summary>By a length that a hand measures: {cm}, {breadth}.</summary>
    ByLengthAndBreadth,

    /// <summary>About 2 cm.</summary>
    FingerBreadth,

    /// <summary>About 4 cm.</summary>
    TwoFingersBreadth,

    /// <summary>About 9 cm.</summary>
    HandBreadth,

    /// <summary>Breathing in.</summary>
    BreathesIn,

    /// <summary>Breathing out.</summary>
    BreathesOut,

    /// <summary>Held for a time: {seconds}.</summary>
    HoldSeconds,

    /// <summary>Held from a shortest to a longest time: {least}, {most}.</summary>
    HoldBetween,

    /// <summary>Held, for as long as the movement says.</summary>
    Hold,

    /// <summary>Back to where it began.</summary>
    Back,

    /// <summary>Nothing moves.</summary>
    Still,
}
