// What was found, held against what is true.

// The numbers BlazePose gives its landmarks.
const LANDMARKS = { ShoulderLeft: 11, ShoulderRight: 12, ElbowLeft: 13, ElbowRight: 14, WristLeft: 15, WristRight: 16, HipLeft: 23, HipRight: 24, KneeLeft: 25, KneeRight: 26, AnkleLeft: 27, AnkleRight: 28 };
const CORNERS = { elbow: ["Shoulder", "Elbow", "Wrist"], shoulder: ["Hip", "Shoulder", "Elbow"], hip: ["Shoulder", "Hip", "Knee"], knee: ["Hip", "Knee", "Ankle"] };

/** Joints that are seen this well count; BlazePose's own measure, 0 to 1. */
export const VISIBLE = 0.6;
/** Joints whose limbs are this near the image plane can be read off a picture [deg]. */
export const IN_PLANE = 30;
/** A trunk further than this from upright is lying or on all fours [deg]. */
const UPRIGHT = 45;
/** A face that looks further away from the camera than this has no roll to read [deg]. */
const FACING = 35;
/** Less than this is not read [deg]. */
const LEANS = 8;

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? null : sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const angle = ([ax, ay], [bx, by], [cx, cy]) => {
  const between = Math.atan2(ay - by, ax - bx) - Math.atan2(cy - by, cx - bx);
  const degrees = (Math.abs(between) * 180) / Math.PI;
  return degrees > 180 ? 360 - degrees : degrees;
};

/** Every joint that can be judged in these pictures: what is true, and what was found. */
export function joints(pictures) {
  return pictures.filter((picture) => picture.found).flatMap(({ truth, found }) => Object.entries(CORNERS).flatMap(([joint, corners]) => ["Left", "Right"].map((side) => {
    const at = corners.map((corner) => found[LANDMARKS[corner + side]]);
    const { angle: real, out } = truth.joints[joint + side];
    return { joint, side, real, out, read: angle(...at), seen: Math.min(...at.map((point) => point[2])) };
  })).filter((one) => one.seen >= VISIBLE && one.out <= IN_PLANE));
}

export const upright = (pictures) => median(pictures.map((picture) => picture.truth.lean)) <= UPRIGHT;

const leaning = (points, left, right) => (Math.atan2(points[left][1] - points[right][1], points[left][0] - points[right][0]) * 180) / Math.PI;

/** Whether the head leans far enough somewhere to be worth reading. */
export const leansFar = (pictures) => pictures.some(({ truth }) => truth.away <= FACING && Math.abs(truth.roll) > LEANS);

// The outer corners of the eyes, as the models number them.
const EYES = { face_mesh: [263, 33], pose: [3, 6] };

/** How far the head leans in these pictures, where the face is seen: what is true, and what the model reads. */
export function rolls(pictures, model) {
  return pictures.filter(({ truth }) => truth.away <= FACING).map(({ truth, found }) => ({ real: truth.roll, read: found && leaning(found, ...EYES[model]) }));
}
